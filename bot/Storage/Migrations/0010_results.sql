-- What came of a follow-up that is done, and for whom it is where its partner said that it is another's.
alter table follow_ups add column result text;
alter table follow_ups add column passed_to text;
