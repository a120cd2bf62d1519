-- What a person said they are here for, and the partner role that they say they hold, until an admin has decided.
-- is_admin: met as one, so that an admin can be asked something. has_left: the app was removed from the person's chat.
alter table people add column here_for text;
alter table people add column claims text;
alter table people add column is_admin integer not null default 0;
alter table people add column has_left integer not null default 0;

-- A channel gets figures only once an admin allowed it, those that were set up before as well.
alter table digest_channels add column allowed_by text;
alter table digest_channels add column asked_at bigint;
alter table digest_channels add column posted_at bigint;
alter table digest_channels add column installed integer not null default 1;
update digest_channels set installed = active;

-- What was told of a week: whom its total covered, and who was ever named. What is told later may not give away what this left open.
create table digest_weeks (
    tenant_id text not null,
    week text not null,
    person_id text not null,
    named integer not null,
    total text not null,
    primary key (tenant_id, week, person_id)
) {keyed};

-- A partner without a single contact was never a leader: until now, whoever wrote to the coach became one.
delete from leaders where exists (select 1 from partners p where p.tenant_id = leaders.tenant_id and p.person_id = leaders.id)
    and not exists (select 1 from interactions i where i.tenant_id = leaders.tenant_id and i.leader_id = leaders.id);
delete from agenda where kind = 'prompt'
    and not exists (select 1 from leaders l where l.tenant_id = agenda.tenant_id and l.id = agenda.subject);
