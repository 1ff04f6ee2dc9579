-- What every service keeps for exchanging events and answering safely. No domain noun belongs here.

create table outbox (
    id          bigint generated always as identity primary key,
    lane        smallint    not null,
    topic       text        not null,
    key         text        not null,
    headers     jsonb       not null,
    value       text,
    recorded_at timestamptz not null
);
create index outbox_by_lane on outbox (lane, id);

create table outbox_sequence (
    topic text   not null,
    key   text   not null,
    last  bigint not null,
    primary key (topic, key)
);

create table inbox (
    consumer text        not null,
    source   text        not null,
    event_id text        not null,
    taken_at timestamptz not null,
    primary key (consumer, source, event_id)
);
create index inbox_by_age on inbox (taken_at);

create table inbox_position (
    consumer text   not null,
    source   text   not null,
    topic    text   not null,
    key      text   not null,
    last     bigint not null,
    primary key (consumer, source, topic, key)
);

create table dead_letter (
    id           uuid primary key,
    consumer     text        not null,
    topic        text        not null,
    partition_no int         not null,
    offset_no    bigint      not null,
    key          text,
    headers      jsonb       not null,
    value        bytea,
    fault        text        not null,
    state        text        not null check (state in ('waiting', 'replayed', 'discarded')),
    failed_at    timestamptz not null,
    settled_at   timestamptz,
    settled_by   text,
    unique (consumer, topic, partition_no, offset_no)
);
create index dead_letter_by_time on dead_letter (failed_at desc, id desc);

create table idempotency (
    caller      text        not null,
    key         text        not null,
    request     text        not null,
    body_sha256 text        not null,
    status      int,
    headers     jsonb,
    body        text,
    created_at  timestamptz not null,
    primary key (caller, key)
);
create index idempotency_by_age on idempotency (created_at);

create table audit_entry (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    actor    text        not null,
    roles    text        not null,
    action   text        not null,
    kind     text        not null,
    thing_id text        not null,
    trace_id text
);
create index audit_entry_by_thing on audit_entry (kind, thing_id, id);
