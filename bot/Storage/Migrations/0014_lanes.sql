-- Which process speaks for a tenant, and until when: only where several share a database.
create table speakers (
    tenant_id text not null primary key,
    process text not null,
    held_until bigint not null
);

-- What the coach says to many waits behind what answers a person: two lanes, each in order within a conversation.
alter table outbox add column bulk integer not null default 0;
drop index outbox_age;
drop index outbox_of_conversation;
create index outbox_answers on outbox (created_at, id) where bulk = 0;
create index outbox_bulk on outbox (tenant_id, created_at, id) where bulk = 1;
create index outbox_of_conversation on outbox (tenant_id, conversation_id, bulk, position);
