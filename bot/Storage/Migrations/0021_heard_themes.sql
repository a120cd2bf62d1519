-- What customers spoke of, by theme and without words: a row for each theme of a contact that counts.
create table heard_themes (
    tenant_id text not null,
    interaction_id text not null,
    theme text not null,
    day text not null,
    leader_id text not null,
    customer_id text not null,
    shareable integer not null,
    primary key (tenant_id, interaction_id, theme)
);
create index heard_themes_of_theme on heard_themes (tenant_id, theme, day, leader_id, shareable);
create index heard_themes_of_leader on heard_themes (tenant_id, leader_id, day);
create index heard_themes_shared on heard_themes (tenant_id, day) where shareable = 1;
