-- What stood in the way of the week that a leader closed; and whether the leader chose the time of the question, as whoever has another
-- than the usual one did.
alter table leaders add column hindrance text;
alter table leaders add column prompt_time_chosen integer not null default 0;
update leaders set prompt_time_chosen = 1 where prompt_time <> '16:00:00';

-- What the coach said to a leader of its own accord, and when the leader did anything after it.
create table spoken (
    tenant_id text not null,
    leader_id text not null,
    said_at bigint not null,
    kind text not null,
    about text not null,
    answered_at bigint,
    primary key (tenant_id, leader_id, said_at, kind)
);
