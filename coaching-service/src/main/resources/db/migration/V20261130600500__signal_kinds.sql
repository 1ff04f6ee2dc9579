-- Signals of four kinds, each with a life. Those of before are of user questions and wait for a coach; their period stays
-- in days, new ones have theirs in school days.
alter table signal
    alter column school_id drop not null,
    alter column tool_id drop not null,
    alter column tickets drop not null,
    alter column window_days drop not null,
    add column version              bigint not null default 0,
    add column kind                 text,
    add column rule_id              uuid,
    add column gap_id               uuid,
    add column schools              int,
    add column searches             int,
    add column window_school_days   int,
    add column outcome_due_on       date,
    add column state                text   not null default 'RAISED'
        check (state in ('RAISED', 'ACCEPTED', 'DECLINED', 'ENDED')),
    add column accepted_at          timestamptz,
    add column accepted_by_coach    uuid,
    add column decision_school_days int,
    add column decline_reason       text
        check (decline_reason in ('FALSE_SIGNAL', 'KNOWN_ALREADY', 'TECHNICAL', 'NO_CAPACITY', 'OTHER')),
    add column outcome              text
        check (outcome in ('COACHED', 'PRACTICE_SHARED', 'FALLBACK_LESSON_GIVEN', 'NOT_NEEDED', 'FALSE_SIGNAL')),
    add column reason               text,
    add column request_id           uuid,
    add column activity_id          uuid,
    add column cycle_id             uuid,
    add column practice_id          uuid,
    add column ended_at             timestamptz;

update signal
   set kind = 'USER_QUESTIONS',
       rule_id = '7d3f0a10-51c2-4d0e-9b1a-000000000001',
       outcome_due_on = (raised_at at time zone 'Europe/Amsterdam')::date + 42;

alter table signal
    alter column kind set not null,
    alter column rule_id set not null,
    alter column outcome_due_on set not null,
    add constraint signal_about check (case kind
        when 'USER_QUESTIONS' then school_id is not null and tool_id is not null
        when 'BOARD_THEME' then school_id is null and tool_id is not null
        when 'SEARCHES_WITHOUT_RESULT' then gap_id is not null
        when 'BREACH_CLUSTER' then school_id is not null
        else false end),
    add constraint signal_counts_one_thing check (num_nonnulls(tickets, schools, searches) = 1),
    add constraint signal_accepted check ((accepted_at is null) = (accepted_by_coach is null)
        and (state <> 'ACCEPTED' or accepted_at is not null) and (state <> 'RAISED' or accepted_at is null)),
    add constraint signal_ended check ((state in ('DECLINED', 'ENDED')) = (ended_at is not null)
        and (state = 'DECLINED') = (decline_reason is not null) and (state = 'ENDED') = (outcome is not null));

drop index signal_by_tool;
create index signal_by_tool on signal (tool_id, school_id, raised_at);
create index signal_by_school on signal (school_id, raised_at desc, id desc) where school_id is not null;
create index signal_by_gap on signal (gap_id) where gap_id is not null;
create index signal_open on signal (outcome_due_on) where state in ('RAISED', 'ACCEPTED');
