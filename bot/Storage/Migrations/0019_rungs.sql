-- A closer way to engage a customer to which somebody said no: it is not proposed again.
create table declined_rungs (
    tenant_id text not null,
    customer_id text not null,
    model text not null,
    leader_id text not null,
    declined_at bigint not null,
    primary key (tenant_id, customer_id, model)
);

create index declined_rungs_by_leader on declined_rungs (tenant_id, leader_id);

-- The segment of a customer, in the organisation's own words, and as a leader proposes it.
alter table customers add column segment text;
alter table engagement_proposals add column segment text;

-- How an insight is meant, where its leader said so.
alter table interactions add column stance text;
alter table interaction_versions add column stance text;
