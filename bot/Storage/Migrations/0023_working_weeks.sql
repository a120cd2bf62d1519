-- On which days of the week leaders work, as digits of ISO 8601, from a Monday on.
create table working_weeks (
    tenant_id text not null,
    leader_id text not null,
    from_day text not null,
    days text not null,
    primary key (tenant_id, leader_id, from_day)
);

-- Public holidays; without a zone they are everybody's.
create table holidays (
    tenant_id text not null,
    day text not null,
    zone_id text not null,
    primary key (tenant_id, day, zone_id)
);

-- The hours in which nothing is said of the coach's own accord.
alter table leaders add column quiet_from text;
alter table leaders add column quiet_until text;
