-- How a leader would have a customer engaged, until an admin has decided: one proposal a customer.
create table engagement_proposals (
    tenant_id text not null,
    customer_id text not null,
    leader_id text not null,
    model text,
    strategic integer,
    reason text,
    proposed_at bigint not null,
    primary key (tenant_id, customer_id)
);

create index engagement_proposals_by_leader on engagement_proposals (tenant_id, leader_id);
