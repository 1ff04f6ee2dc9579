-- The rules of signals, one row per version; the newest counts, an older one for what happened in its time.
create table signal_rule (
    id                    uuid        not null,
    version               bigint      not null,
    kind                  text        not null
        check (kind in ('USER_QUESTIONS', 'BOARD_THEME', 'SEARCHES_WITHOUT_RESULT', 'BREACH_CLUSTER')),
    threshold             int         not null check (threshold between 2 and 200),
    window_school_days    int         check (window_school_days between 1 and 200),
    cool_down_school_days int         not null check (cool_down_school_days between 1 and 200),
    is_on                 boolean     not null,
    changed_at            timestamptz not null,
    primary key (id, version),
    unique (kind, version),
    check ((window_school_days is null) = (kind = 'SEARCHES_WITHOUT_RESULT'))
);

insert into signal_rule (id, version, kind, threshold, window_school_days, cool_down_school_days, is_on, changed_at)
values ('7d3f0a10-51c2-4d0e-9b1a-000000000001', 1, 'USER_QUESTIONS', 3, 30, 30, true, '2000-01-01T00:00:00Z'),
       ('7d3f0a10-51c2-4d0e-9b1a-000000000002', 1, 'BOARD_THEME', 3, 30, 30, true, '2000-01-01T00:00:00Z'),
       ('7d3f0a10-51c2-4d0e-9b1a-000000000003', 1, 'SEARCHES_WITHOUT_RESULT', 3, null, 30, true, '2000-01-01T00:00:00Z'),
       ('7d3f0a10-51c2-4d0e-9b1a-000000000004', 1, 'BREACH_CLUSTER', 3, 30, 30, true, '2000-01-01T00:00:00Z');

-- A school may switch a rule off for itself; one row per time that it switched, the newest counts.
create table signal_switch (
    school_id   uuid        not null,
    rule_id     uuid        not null,
    version     bigint      not null check (version > 0),
    is_on       boolean     not null,
    reason      text,
    switched_at timestamptz not null,
    primary key (school_id, rule_id, version)
);

-- Which schools have which rules off today.
create view signal_switched_off as
select school_id, rule_id, switched_at
  from (select distinct on (school_id, rule_id) school_id, rule_id, is_on, switched_at
          from signal_switch order by school_id, rule_id, version desc) newest
 where not is_on;

-- One row per thing that a rule ever looked at, beside watched_tool: locked while it looks.
create table watched_thing (
    kind  text not null,
    thing uuid not null,
    primary key (kind, thing)
);

create index user_question_by_time on user_question (tool_id, found_at);

-- Breaches of resolution and workaround; one that was overturned may be heard of before the breach itself.
create table breach (
    ticket_id   uuid    not null,
    target      text    not null check (target in ('RESOLUTION', 'WORKAROUND')),
    repeat      int     not null,
    cycle       int     not null,
    school_id   uuid    not null,
    breached_at timestamptz,
    overturned  boolean not null default false,
    primary key (ticket_id, target, repeat, cycle),
    check (breached_at is not null or overturned)
);
create index breach_by_school on breach (school_id, breached_at) where breached_at is not null and not overturned;
