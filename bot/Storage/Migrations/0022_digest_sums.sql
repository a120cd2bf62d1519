-- Which week the last digest of a channel was about: it follows late contacts for a week.
alter table digest_channels add column posted_week text;

-- A week of everybody's is added up from the index alone; the former one had the days and not what is added up.
drop index interactions_by_day;
create index interactions_by_day on interactions (tenant_id, day, leader_id, minutes, approach, customer_id, deleted_at)
    where deleted_at is null;

-- A leader's weeks are added up from an index of their own, and what was logged last is its last entry.
drop index interactions_of_leader;
create index interactions_of_leader on interactions (tenant_id, leader_id, day, approach, customer_id, minutes, deleted_at);
create index interactions_logged on interactions (tenant_id, leader_id, logged_at);

-- When a customer was met last, by whom, and what was let go of a week, latest first.
create index interactions_of_customer on interactions (tenant_id, customer_id, day, leader_id, approach, deleted_at) where deleted_at is null;
create index interactions_shared on interactions (tenant_id, day, logged_at, id)
    where shareable = 1 and insight is not null and deleted_at is null;
