-- A follow-up keeps codes and facts: its reason is said in the language of who reads it. A text is kept only where one was sent.
alter table follow_ups add column heard_days integer;
alter table follow_ups add column heard_at text;
alter table follow_ups add column former_reason text;
alter table follow_ups add column message text;

-- Themes have codes now.
update follow_ups set theme = 'market-trend' where theme = 'market trend';
update follow_ups set theme = 'tender' where theme = 'RFP';
update follow_ups set theme = 'competitor' where theme = 'competitor''s offer';
update follow_ups set theme = 'opportunity' where theme = 'new opportunity';

-- What came up for the first time needs no more than its theme. Where else it had come up stands only in the former sentences: they stay,
-- and so does the message of what is settled.
update follow_ups set heard_days = 30, heard_at = '' where reason not like '% time in 30 days that %';
update follow_ups set former_reason = reason where heard_days is null;
update follow_ups set message = draft where heard_days is null or state <> 'suggested';
alter table follow_ups drop column reason;
alter table follow_ups drop column draft;
