-- Schools, and the tickets that they report.

create table school (
    id         uuid primary key,
    brin       text        not null unique,
    name       text        not null,
    region     text check (region in ('north', 'middle', 'south')),
    phone      text,
    version    bigint      not null default 1,
    created_at timestamptz not null
);
create index school_by_time on school (created_at desc, id desc);

create sequence ticket_number;

create table ticket (
    id                      uuid primary key,
    number                  bigint      not null unique default nextval('ticket_number'),
    school_id               uuid        not null references school,
    reporter                text        not null,
    title                   text        not null,
    description             text        not null,
    impact                  text        not null,
    urgency                 text        not null,
    lesson_blocked          boolean     not null,
    priority                smallint    not null check (priority between 1 and 4),
    tool_id                 uuid,
    state                   text        not null,
    version                 bigint      not null default 1,
    reported_at             timestamptz not null,
    hand_overs              int         not null default 0,
    handed_over_at          timestamptz,
    resolved_by             text check (resolved_by in ('school', 'beheerpartner')),
    closed_at               timestamptz,
    waiting_from            text,
    waiting_reason          text,
    waiting_until           timestamptz,
    visit_from              timestamptz,
    visit_until             timestamptz,
    beheerpartner_id        uuid,
    beheerpartner_name      text,
    beheerpartner_reference text,
    check ((state = 'waiting') = (waiting_from is not null)),
    check ((state in ('resolved', 'closed')) = (resolved_by is not null))
);
create index ticket_by_time on ticket (reported_at desc, id desc);
create index ticket_by_school on ticket (school_id, reported_at desc, id desc);
create index ticket_by_school_and_state on ticket (school_id, state, reported_at desc, id desc);
create index ticket_by_state on ticket (state, reported_at desc, id desc);
create index ticket_by_beheerpartner on ticket (beheerpartner_id, reported_at desc, id desc)
    where beheerpartner_id is not null;
create index ticket_by_end_of_waiting on ticket (waiting_until) where waiting_until is not null;

-- Every resolution that was ever given; the one that was not refused is the one that counts.
create table resolution (
    id          uuid primary key,
    ticket_id   uuid        not null references ticket,
    resolved_by text        not null,
    cause       text        not null,
    tool_id     uuid,
    done        text,
    update_id   uuid,
    resolved_at timestamptz not null,
    refused_at  timestamptz
);
create unique index resolution_that_counts on resolution (ticket_id) where refused_at is null;
create index resolution_by_ticket on resolution (ticket_id);

-- What happened to tickets, whoever told it; rows are only ever added. A ticket that we do not know may stand here,
-- because what others tell is stored before it is judged.
create table ticket_history (
    id          bigint generated always as identity primary key,
    ticket_id   uuid        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    what        text        not null,
    by_whom     text        not null,
    from_state  text,
    to_state    text,
    internal    boolean     not null default false,
    detail      jsonb
);
create index ticket_history_by_ticket on ticket_history (ticket_id, occurred_at, id);

create table comment (
    id         uuid primary key,
    ticket_id  uuid        not null references ticket,
    by_whom    text        not null,
    author     text,
    public     boolean     not null,
    about      text        not null,
    text       text        not null,
    written_at timestamptz not null
);
create index comment_by_ticket on comment (ticket_id, written_at desc, id desc);

-- A beheerpartner's update reaches us in two halves, on two topics, in any order: what it wants and what it says.
create table beheerpartner_update (
    id          uuid primary key,
    ticket_id   uuid        not null,
    action      text        not null,
    result      text check (result in ('applied', 'refused')),
    note        text,
    received_at timestamptz not null
);

-- What sla-service last told of a ticket: the whole list, replaced by a later one only.
create table due_moments (
    ticket_id uuid primary key,
    sequence  bigint not null,
    moments   jsonb  not null
);

create table escalation (
    id              uuid primary key,
    ticket_id       uuid not null,
    target          text,
    level           int,
    percent         int,
    due_at          timestamptz,
    escalated_at    timestamptz,
    acknowledged_at timestamptz
);
create index escalation_by_ticket on escalation (ticket_id, escalated_at);
