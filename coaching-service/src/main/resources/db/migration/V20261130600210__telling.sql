-- Where people can be mailed, as their own token said when they last did something here.
create table person_address (
    subject  text primary key,
    email    text        not null,
    language text,
    roles    text[]      not null,
    schools  uuid[]      not null,
    seen_at  timestamptz not null
);
create index person_address_by_seen on person_address (seen_at);

create table refused_address (
    email      text primary key,
    refused_at timestamptz not null
);

-- One row per person, thing and kind of news; it holds no words.
create table tiding (
    id            uuid primary key,
    subject       text        not null,
    kind          text        not null,
    thing_id      uuid        not null,
    state         text        not null check (state in ('waiting', 'sent', 'dropped', 'refused', 'uncertain')),
    made_at       timestamptz not null,
    due_at        timestamptz not null,
    attempts      int         not null default 0,
    uncertain     int         not null default 0,
    claimed_until timestamptz,
    settled_at    timestamptz,
    unique (subject, thing_id, kind)
);
create index tiding_due on tiding (due_at) where state = 'waiting';
create index tiding_by_age on tiding (made_at);
