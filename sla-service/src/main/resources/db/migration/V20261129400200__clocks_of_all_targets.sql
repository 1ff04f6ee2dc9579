-- A clock for each target and each repeat of it, with what figures need. Of one that is open, how much was used is not kept.
alter table clock rename column ended_at to over_at;
alter table clock
    add column repeat           int not null default 1,
    add column met_at           timestamptz,
    add column ended_at         timestamptz,
    add column priority         int,
    add column budget_seconds   bigint,
    add column elapsed_seconds  bigint,
    add column wall_seconds     bigint,
    add column paused_seconds   bigint,
    add column agreement_id     uuid,
    add column school_id        uuid,
    add column beheerpartner_id uuid,
    add column category_id      uuid,
    drop constraint clock_pkey,
    add primary key (ticket_id, target, repeat);
alter table clock alter column repeat drop default;
update clock set met_at = over_at where state in ('MET', 'MET_LATE');
update clock set ended_at = over_at where state = 'ENDED';

-- What sla-service itself tells of a ticket and its clocks are folded from, beside what was heard.
create table clock_fact (
    id          uuid primary key,
    ticket_id   uuid        not null references ticket_copy,
    kind        text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    data        jsonb       not null
);
create index clock_fact_by_ticket on clock_fact (ticket_id);

-- Tickets whose clocks have to be folded anew from a moment on, though nothing was heard of them.
create table refold (
    ticket_id uuid primary key references ticket_copy,
    asked_at  timestamptz not null
);
create index refold_by_time on refold (asked_at);
create index if not exists ticket_copy_by_school on ticket_copy (school_id);

-- The new columns of the clocks that are kept.
insert into refold (ticket_id, asked_at) select distinct ticket_id, timestamptz '2026-11-29 00:00:00Z' from clock;
