-- What was taken back is looked for every hour, over all tenants, to be forgotten after its time.
create index interactions_deleted on interactions (deleted_at) where deleted_at is not null;
