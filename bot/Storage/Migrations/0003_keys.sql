-- What is said once, and the cards that are changed later, get their keys in columns: forgetting a person is a where.
-- Before, a key was one text: welcome:<person>, prompt:<leader>:<day>, planned:<leader>:<day>:<customer>, and so on.
-- Columns that were only written go. Stage, purpose and manager stay: what sets them comes with the next features.

-- person_id: empty where the key is nobody's, because a key has no nulls.
create table keys_in_columns (
    tenant_id text not null,
    kind text not null,
    person_id text not null,
    subject text not null,
    period text not null,
    primary key (tenant_id, kind, person_id, subject, period)
) {keyed};

insert into keys_in_columns (tenant_id, kind, person_id, subject, period)
select tenant_id, 'welcome', substr(once_key, 9), '', ''
from message_keys where once_key like 'welcome:%';

-- With a role where an admin made the appointment.
insert into keys_in_columns (tenant_id, kind, person_id, subject, period)
select tenant_id, 'partner-welcome',
    case when once_key like '%:cmo' or once_key like '%:cco' then substr(once_key, 17, length(once_key) - 20)
        when once_key like '%:sales' then substr(once_key, 17, length(once_key) - 22)
        else substr(once_key, 17) end,
    case when once_key like '%:cmo' then 'cmo' when once_key like '%:cco' then 'cco' when once_key like '%:sales' then 'sales' else '' end,
    ''
from message_keys where once_key like 'partner-welcome:%';

insert into keys_in_columns (tenant_id, kind, person_id, subject, period)
select tenant_id, 'group-welcome', '', substr(once_key, 7), ''
from message_keys where once_key like 'group:%';

-- The questions of leaders who were forgotten since stayed behind until now: without a leader they go.
insert into keys_in_columns (tenant_id, kind, person_id, subject, period)
select k.tenant_id, 'prompt', l.id, '', substr(k.once_key, length(k.once_key) - 9)
from message_keys k join leaders l on l.tenant_id = k.tenant_id and l.id = substr(k.once_key, 8, length(k.once_key) - 18)
where k.once_key like 'prompt:%';

insert into keys_in_columns (tenant_id, kind, person_id, subject, period)
select k.tenant_id, 'planned-contact', l.id, substr(k.once_key, length(l.id) + 21), substr(k.once_key, length(l.id) + 10, 10)
from message_keys k join leaders l on l.tenant_id = k.tenant_id and l.id || ':' = substr(k.once_key, 9, length(l.id) + 1)
where k.once_key like 'planned:%';

-- Ids of the coach's own are 32 digits. What they name may be gone; then nobody can ask about it again either.
insert into keys_in_columns (tenant_id, kind, person_id, subject, period)
select k.tenant_id, 'promise', p.leader_id, p.id, substr(k.once_key, 42)
from message_keys k join promises p on p.tenant_id = k.tenant_id and p.id = substr(k.once_key, 9, 32)
where k.once_key like 'promise:%';

insert into keys_in_columns (tenant_id, kind, person_id, subject, period)
select k.tenant_id, 'log', i.leader_id, i.id, ''
from message_keys k join interactions i on i.tenant_id = k.tenant_id and i.id = substr(k.once_key, 5)
where k.once_key like 'log:%';

insert into keys_in_columns (tenant_id, kind, person_id, subject, period)
select k.tenant_id, 'follow-up', coalesce(f.partner_id, ''), f.id, ''
from message_keys k join follow_ups f on f.tenant_id = k.tenant_id and f.id = substr(k.once_key, 10)
where k.once_key like 'handover:%';

insert into keys_in_columns (tenant_id, kind, person_id, subject, period)
select k.tenant_id, 'answer', f.leader_id, f.id, lower(substr(k.once_key, 41))
from message_keys k join follow_ups f on f.tenant_id = k.tenant_id and f.id = substr(k.once_key, 8, 32)
where k.once_key like 'answer:%';

-- A channel's id has colons in it; what follows it has a fixed length.
insert into keys_in_columns (tenant_id, kind, person_id, subject, period)
select tenant_id, 'digest-setup', '', substr(once_key, 14, length(once_key) - 24), substr(once_key, length(once_key) - 9)
from message_keys where once_key like 'digest-setup:%';

insert into keys_in_columns (tenant_id, kind, person_id, subject, period)
select tenant_id, 'digest', '', substr(once_key, 8, length(once_key) - 16), substr(once_key, length(once_key) - 7)
from message_keys where once_key like 'digest:%';

insert into keys_in_columns (tenant_id, kind, person_id, subject, period)
select tenant_id, 'digest-now', '', substr(once_key, 12, length(once_key) - 25), substr(once_key, length(once_key) - 12)
from message_keys where once_key like 'digest-now:%';

drop table message_keys;
alter table keys_in_columns rename to message_keys;
create index message_keys_of_person on message_keys (tenant_id, person_id);

-- A card whose contact or follow-up is gone is changed by nobody.
create table cards_in_columns (
    tenant_id text not null,
    kind text not null,
    subject text not null,
    person_id text not null,
    conversation_id text not null,
    activity_id text not null,
    primary key (tenant_id, kind, subject)
) {keyed};

insert into cards_in_columns (tenant_id, kind, subject, person_id, conversation_id, activity_id)
select c.tenant_id, 'log', i.id, i.leader_id, c.conversation_id, c.activity_id
from posted_cards c join interactions i on i.tenant_id = c.tenant_id and i.id = substr(c.card_key, 5)
where c.card_key like 'log:%';

insert into cards_in_columns (tenant_id, kind, subject, person_id, conversation_id, activity_id)
select c.tenant_id, 'follow-up', f.id, coalesce(f.partner_id, ''), c.conversation_id, c.activity_id
from posted_cards c join follow_ups f on f.tenant_id = c.tenant_id and f.id = substr(c.card_key, 10)
where c.card_key like 'handover:%';

drop table posted_cards;
alter table cards_in_columns rename to posted_cards;
create index posted_cards_of_person on posted_cards (tenant_id, person_id);

-- A waiting message needs no key any more: it was used when the message was written.
alter table outbox add column card_kind text;
alter table outbox add column card_person text;
alter table outbox add column card_subject text;

update outbox set card_kind = 'log', card_subject = substr(card_key, 5),
    card_person = coalesce((select i.leader_id from interactions i where i.tenant_id = outbox.tenant_id and i.id = substr(outbox.card_key, 5)), '')
where card_key like 'log:%';

update outbox set card_kind = 'follow-up', card_subject = substr(card_key, 10),
    card_person = coalesce((select f.partner_id from follow_ups f where f.tenant_id = outbox.tenant_id and f.id = substr(outbox.card_key, 10)), '')
where card_key like 'handover:%';

alter table outbox drop column card_key;
alter table outbox drop column once_key;
alter table outbox drop column because;
alter table undelivered drop column once_key;

-- Who did it: the answer is kept for a day, and forgotten with the person. What was answered before is gone within that day.
alter table seen_activities add column person_id text;

-- Only its leader changes a contact.
alter table interaction_versions drop column changed_by;

alter table conversations drop column bot_id;
alter table conversations drop column person_channel_id;

-- Of those who were forgotten before: nobody whom the coach does not know is named.
update digest_channels set installed_by = ''
where not exists (select 1 from people p where p.tenant_id = digest_channels.tenant_id and p.id = digest_channels.installed_by);
update conversations set person_id = null
where not exists (select 1 from people p where p.tenant_id = conversations.tenant_id and p.id = conversations.person_id);
