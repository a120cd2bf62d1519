-- What a partner wants of a leader: an answer, a visit together, thirty minutes. The customer by name: one that is invited to may be on no
-- list yet.
create table partner_requests (
    tenant_id text not null,
    id text not null,
    partner_id text not null,
    role text not null,
    leader_id text not null,
    kind text not null,
    to_all integer not null,
    words text not null,
    customer text,
    day text,
    state text not null,
    answer text,
    asked_at bigint not null,
    answered_at bigint,
    primary key (tenant_id, id)
);

create index partner_requests_of_leader on partner_requests (tenant_id, leader_id, asked_at);
create index partner_requests_of_partner on partner_requests (tenant_id, partner_id);
