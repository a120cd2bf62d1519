-- The team of a channel: where the app is removed from a team, the digest of all its channels ends. An admin's no is remembered.
alter table digest_channels add column team_id text;
alter table digest_channels add column refused_by text;

-- With how many minutes somebody counted: what they log or delete later must not follow from two digests of one week.
-- Weeks that were told before have none, and are counted as they stand.
alter table digest_weeks add column minutes integer;
