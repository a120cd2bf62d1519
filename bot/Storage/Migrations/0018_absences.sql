-- When leaders are away: the day of until is the first on which they are back.
create table absences (
    tenant_id text not null,
    leader_id text not null,
    from_day text not null,
    until_day text not null,
    primary key (tenant_id, leader_id, from_day)
);
