-- Who owns a follow-up: its leader, where the leader said so, else the partner who takes it.
alter table follow_ups add column leader_owns integer not null default 0;
