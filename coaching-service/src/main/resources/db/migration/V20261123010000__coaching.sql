-- Coaching: what schools ask, and what their tickets show.

create table coaching_request (
    id          uuid primary key,
    version     bigint      not null,
    school_id   uuid        not null,
    tool_id     uuid,
    question    text        not null,
    urgency     text        not null check (urgency in ('LOW', 'NORMAL', 'HIGH')),
    state       text        not null check (state in ('OPEN', 'ACCEPTED')),
    asked_at    timestamptz not null,
    asked_by    text        not null,
    accepted_at timestamptz,
    accepted_by text,
    check ((state = 'ACCEPTED') = (accepted_at is not null and accepted_by is not null))
);
create index coaching_request_by_time on coaching_request (asked_at desc, id desc);
create index coaching_request_by_school on coaching_request (school_id, asked_at desc, id desc);

-- What each event about a ticket's end said: a user question on a tool at a school, or (both null) that it is none.
create table ticket_finding (
    ticket_id uuid        not null,
    sequence  bigint      not null,
    found_at  timestamptz not null,
    school_id uuid,
    tool_id   uuid,
    primary key (ticket_id, sequence),
    check ((school_id is null) = (tool_id is null))
);

-- The tickets that count as a user question today; folded from ticket_finding.
create table user_question (
    ticket_id uuid primary key,
    school_id uuid        not null,
    tool_id   uuid        not null,
    found_at  timestamptz not null
);
create index user_question_by_tool on user_question (school_id, tool_id, found_at);

-- One row per tool at a school that ever had a user question: locked while the rule looks at them.
create table watched_tool (
    school_id uuid not null,
    tool_id   uuid not null,
    primary key (school_id, tool_id)
);

create table signal (
    id          uuid primary key,
    school_id   uuid        not null,
    tool_id     uuid        not null,
    tickets     int         not null,
    window_days int         not null,
    raised_at   timestamptz not null
);
create index signal_by_time on signal (raised_at desc, id desc);
create index signal_by_tool on signal (school_id, tool_id, raised_at);
