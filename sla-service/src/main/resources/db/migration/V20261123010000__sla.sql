-- What is kept of a ticket
create table ticket_copy (
    id               uuid primary key,
    number           text,
    school_id        uuid,
    priority         int,
    title            text,
    description      text,
    hand_over        int    not null default 0,
    agreement_id     uuid,
    beheerpartner_id uuid,
    terms_from_hand_over int,
    matched_at       timestamptz,
    told_hand_over   int    not null default 0,
    webhook_sequence bigint not null default 0
);

create index ticket_copy_untold on ticket_copy (id) where told_hand_over < hand_over;

-- Every fact about a ticket once, in the order that it came; the clocks are folded from these.
create table ticket_fact (
    event_id    uuid primary key,
    ticket_id   uuid        not null references ticket_copy,
    type        text        not null,
    occurred_at timestamptz not null,
    sequence    bigint      not null,
    data        jsonb       not null
);
create index ticket_fact_by_ticket on ticket_fact (ticket_id);

create table beheerpartner (
    id         uuid primary key,
    name       text        not null,
    kvk        text,
    created_at timestamptz not null
);

create table endpoint (
    id               uuid primary key,
    beheerpartner_id uuid        not null references beheerpartner,
    url              text        not null,
    secret           text        not null,
    state            text        not null check (state in ('active', 'ended')),
    failing          boolean     not null default false,
    created_at       timestamptz not null
);
create index endpoint_by_beheerpartner on endpoint (beheerpartner_id);

create table callback_secret (
    id               uuid primary key,
    beheerpartner_id uuid        not null references beheerpartner,
    secret           text        not null,
    created_at       timestamptz not null
);
create index callback_secret_by_beheerpartner on callback_secret (beheerpartner_id);

create table agreement (
    id               uuid primary key,
    beheerpartner_id uuid        not null references beheerpartner,
    name             text        not null,
    valid_from       date        not null,
    valid_until      date,
    terms            jsonb       not null,
    created_at       timestamptz not null
);
create index agreement_by_validity on agreement (valid_from desc, created_at desc);

create table clock (
    ticket_id  uuid        not null references ticket_copy,
    target     text        not null,
    state      text        not null,
    started_at timestamptz not null,
    due_at     timestamptz,
    ended_at   timestamptz,
    primary key (ticket_id, target)
);

create table mark (
    ticket_id  uuid        not null references ticket_copy,
    target     text        not null,
    cycle      int         not null,
    percent    int         not null,
    planned_at timestamptz not null,
    state      text        not null check (state in ('planned', 'fired', 'skipped')),
    reason     text,
    fired_at   timestamptz,
    primary key (ticket_id, target, cycle, percent)
);
create index mark_due on mark (planned_at) where state = 'planned';

create table breach (
    ticket_id     uuid        not null references ticket_copy,
    target        text        not null,
    cycle         int         not null,
    due_at        timestamptz not null,
    recorded_at   timestamptz not null,
    overturned_at timestamptz,
    primary key (ticket_id, target, cycle)
);

create table escalation (
    id              uuid primary key,
    ticket_id       uuid        not null references ticket_copy,
    target          text        not null,
    cycle           int         not null,
    level           int         not null,
    percent         int         not null,
    due_at          timestamptz not null,
    escalated_at    timestamptz not null,
    acknowledged_at timestamptz,
    withdrawn_at    timestamptz,
    unique (ticket_id, target, cycle, level)
);
create index escalation_by_time on escalation (escalated_at desc, id desc);

create table delivery (
    id              uuid primary key,
    seq             bigint generated always as identity,
    endpoint_id     uuid        not null references endpoint,
    ticket_id       uuid        not null,
    type            text        not null,
    payload         text        not null,
    traceparent     text,
    state           text        not null check (state in ('waiting', 'delivered', 'dead')),
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null,
    claimed_until   timestamptz,
    created_at      timestamptz not null,
    ended_at        timestamptz
);
create index delivery_waiting on delivery (endpoint_id, next_attempt_at) where state = 'waiting';
create index delivery_order on delivery (endpoint_id, ticket_id, seq) where state = 'waiting';
create index delivery_by_ticket on delivery (ticket_id, created_at desc, id desc);

create table delivery_attempt (
    delivery_id     uuid        not null references delivery,
    attempt         int         not null,
    started_at      timestamptz not null,
    duration_millis bigint      not null,
    status          int,
    problem         text,
    primary key (delivery_id, attempt)
);

create table beheerpartner_update (
    id               uuid primary key,
    beheerpartner_id uuid        not null references beheerpartner,
    webhook_id       text        not null,
    ticket_id        uuid        not null,
    action           text        not null,
    received_at      timestamptz not null,
    result           text        not null check (result in ('received', 'applied', 'ignored-older', 'refused')),
    problem          text,
    settled_at       timestamptz,
    unique (beheerpartner_id, webhook_id)
);
create index beheerpartner_update_open on beheerpartner_update (ticket_id) where result = 'received';
