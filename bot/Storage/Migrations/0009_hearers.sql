-- Who should hear an insight of which nothing was sure, as its leader said: a row for each thing that it touches, and one of trait ''
-- that stands for the answer itself. No words of the insight.
create table hearer_choices (
    tenant_id text not null,
    interaction_id text not null,
    trait text not null,
    leader_id text not null,
    role text not null,
    primary key (tenant_id, interaction_id, trait)
);

create index hearer_choices_by_trait on hearer_choices (tenant_id, trait, role);
create index hearer_choices_by_leader on hearer_choices (tenant_id, leader_id);
