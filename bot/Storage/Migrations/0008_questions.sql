-- What the coach asked somebody last, so that the answer can be typed.
create table open_questions (
    tenant_id text not null,
    person_id text not null,
    asked text not null,
    asked_at bigint not null,
    primary key (tenant_id, person_id)
);

create index open_questions_by_age on open_questions (asked_at);
