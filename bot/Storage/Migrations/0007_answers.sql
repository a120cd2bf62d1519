-- A partner's line with what was done, beside the one with the yes or the no.
alter table follow_ups add column outcome text;

-- How many other leaders heard the theme and keep it to themselves. Former versions put their customers among the leader's own, and
-- nothing tells them apart any more: none is named. What was sent stays as the partner got it.
alter table follow_ups add column heard_by_others integer not null default 0;
update follow_ups set heard_days = 30, heard_at = '';
alter table follow_ups drop column former_reason;
update follow_ups set message = null where state = 'suggested';

-- How long a planned contact is to be; null where that was not said.
alter table agenda add column minutes integer;
