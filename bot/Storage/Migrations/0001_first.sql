-- The first schema. The same text serves SQLite and PostgreSQL 15; {keyed} is the dialect's word for
-- "keep the rows in the order of the key" (small rows only).
--
-- Ids are text (GUIDs as 32 digits), instants are ticks of 100 ns since 1970 in UTC, days and times are ISO text,
-- closed lists are the words of the field (strategic-account-visit), flags are 0 and 1.
-- Every key starts with tenant_id. Only what a query joins is a foreign key.

create table people (
    tenant_id text not null,
    id text not null,
    name text not null,
    zone_id text not null,
    locale text not null,
    primary key (tenant_id, id)
) {keyed};

create table leaders (
    tenant_id text not null,
    id text not null,
    name text not null,
    title text,
    manager_id text,
    zone_id text not null,
    locale text not null,
    prompt_day text not null,
    prompt_time text not null,
    digest_by_name integer not null,
    paused_until text,
    closed_week text,
    since bigint not null,
    primary key (tenant_id, id)
) {keyed};

create table partners (
    tenant_id text not null,
    role text not null,
    person_id text not null,
    primary key (tenant_id, role),
    foreign key (tenant_id, person_id) references people (tenant_id, id)
) {keyed};

create table customers (
    tenant_id text not null,
    id text not null,
    name text not null,
    name_key text not null,
    model text,
    strategic integer not null,
    primary key (tenant_id, id)
) {keyed};

create unique index customers_name_key on customers (tenant_id, name_key);

create table interactions (
    tenant_id text not null,
    id text not null,
    leader_id text not null,
    customer_id text not null,
    day text not null,
    minutes integer not null,
    approach text not null,
    mode text,
    partners text not null,
    stage text,
    purpose text,
    insight text,
    shareable integer not null,
    logged_at bigint not null,
    version integer not null,
    deleted_at bigint,
    primary key (tenant_id, id)
) {keyed};

create index interactions_of_leader on interactions (tenant_id, leader_id, day);
create index interactions_by_day on interactions (tenant_id, day);

create table interaction_versions (
    tenant_id text not null,
    id text not null,
    version integer not null,
    leader_id text not null,
    customer_id text not null,
    day text not null,
    minutes integer not null,
    approach text not null,
    mode text,
    partners text not null,
    stage text,
    purpose text,
    insight text,
    shareable integer not null,
    logged_at bigint not null,
    deleted_at bigint,
    changed_by text not null,
    changed_at bigint not null,
    primary key (tenant_id, id, version)
);

-- position: the order in which the follow-ups of one interaction were proposed.
create table follow_ups (
    tenant_id text not null,
    id text not null,
    interaction_id text not null,
    position integer not null,
    leader_id text not null,
    customer_id text not null,
    role text not null,
    rule text not null,
    theme text not null,
    reason text not null,
    draft text not null,
    due text not null,
    state text not null,
    partner_id text,
    answer text,
    suggested_at bigint not null,
    sent_at bigint,
    answered_at bigint,
    done_at bigint,
    primary key (tenant_id, id)
);

create index follow_ups_of_interaction on follow_ups (tenant_id, interaction_id);
create index follow_ups_of_leader on follow_ups (tenant_id, leader_id, state);
create index follow_ups_of_partner on follow_ups (tenant_id, partner_id, state);
create index follow_ups_by_state on follow_ups (tenant_id, state, done_at);

create table promises (
    tenant_id text not null,
    id text not null,
    interaction_id text not null,
    leader_id text not null,
    customer_id text not null,
    promised text not null,
    due text not null,
    state text not null,
    given_at bigint not null,
    closed_at bigint,
    primary key (tenant_id, id)
);

create index promises_of_interaction on promises (tenant_id, interaction_id);
create index promises_of_leader on promises (tenant_id, leader_id, state);
create index promises_by_state on promises (tenant_id, state, closed_at);

-- leader_id: empty for the organisation's own target.
create table targets (
    tenant_id text not null,
    leader_id text not null,
    from_day text not null,
    minutes_a_week integer not null,
    primary key (tenant_id, leader_id, from_day)
) {keyed};

create table digest_channels (
    tenant_id text not null,
    id text not null,
    name text,
    installed_by text not null,
    day text not null,
    time_of_day text not null,
    zone_id text not null,
    active integer not null,
    primary key (tenant_id, id)
) {keyed};

create table agenda (
    tenant_id text not null,
    kind text not null,
    subject text not null,
    due_at bigint not null,
    primary key (tenant_id, kind, subject)
) {keyed};

create index agenda_due on agenda (due_at);

create table seen_activities (
    tenant_id text not null,
    activity_key text not null,
    seen_at bigint not null,
    answer bytea,
    primary key (tenant_id, activity_key)
) {keyed};

create table conversations (
    tenant_id text not null,
    id text not null,
    kind text not null,
    service_url text not null,
    bot_id text not null,
    person_id text,
    person_channel_id text,
    dead_because text,
    changed_at bigint not null,
    primary key (tenant_id, id)
) {keyed};

create index conversations_of_person on conversations (tenant_id, person_id);

create table posted_cards (
    tenant_id text not null,
    card_key text not null,
    conversation_id text not null,
    activity_id text not null,
    primary key (tenant_id, card_key)
) {keyed};

-- What waits to be sent, and nothing else: a sent message leaves the table, one that is given up moves to undelivered.
-- position: the order within the conversation. leased_until: null while nobody has had it in hand since it was last given back.
create table outbox (
    tenant_id text not null,
    id text not null,
    conversation_id text not null,
    position bigint not null,
    kind text not null,
    payload bytea not null,
    once_key text,
    card_key text,
    activity_id text,
    created_at bigint not null,
    not_before bigint not null,
    leased_until bigint,
    attempts integer not null,
    maybe_sent integer not null,
    because text,
    primary key (tenant_id, id)
);

create index outbox_of_conversation on outbox (tenant_id, conversation_id, position);
create index outbox_age on outbox (created_at, id);

create table undelivered (
    tenant_id text not null,
    id text not null,
    conversation_id text not null,
    kind text not null,
    once_key text,
    created_at bigint not null,
    attempts integer not null,
    because text not null,
    given_up_at bigint not null,
    primary key (tenant_id, id)
);

create index undelivered_age on undelivered (given_up_at);

-- The keys of messages that may leave only once, for all time: never purged.
create table message_keys (
    tenant_id text not null,
    once_key text not null,
    used_at bigint not null,
    sent_at bigint,
    primary key (tenant_id, once_key)
) {keyed};
