-- A card that is still on its way is found by its key: what changes it goes after it.
create index outbox_cards on outbox (tenant_id, card_kind, card_subject) where card_kind is not null;
