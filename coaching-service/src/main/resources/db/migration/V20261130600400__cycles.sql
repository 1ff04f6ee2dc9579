-- Cycles of coaching with borging: from a goal to a practice that sticks, or to knowing that it does not.
-- Days are days of the school (Europe/Amsterdam). Words and numbers of the goal are content: they go when their time is over.

create table coaching_cycle (
    id                  uuid primary key,
    version             bigint      not null,
    coach_id            uuid        not null,
    school_id           uuid        not null,
    tool_id             uuid,
    practice_id         uuid,
    request_id          uuid,
    signal_id           uuid,
    title               text        not null,
    goal                text,
    measure             text,
    unit                text,
    baseline            numeric(16, 4),
    target              numeric(16, 4),
    result              numeric(16, 4),
    phase               text        not null
        check (phase in ('EXPLORE', 'SHOW', 'DO_TOGETHER', 'DO_ALONE', 'BORGING', 'DONE')),
    turn                int         not null check (turn >= 1),
    started_on          date        not null,
    borging_from        date,
    ended_on            date,
    paused_on           date,
    school_year         int         not null,
    decision            text check (decision in ('STOP', 'ADAPT', 'EMBED')),
    goal_reached        boolean,
    embedded            boolean,
    teachers            int         not null check (teachers between 0 and 500),
    check_weeks         text        not null,
    criteria_colleagues int         not null check (criteria_colleagues between 0 and 500),
    criteria_owner      boolean     not null,
    criteria_year_plan  boolean     not null,
    criteria_review     boolean     not null,
    review_date         date,
    created_at          timestamptz not null,
    content_gone_at     timestamptz,
    check (baseline is null or baseline <> target),
    check ((phase = 'DONE') = (ended_on is not null)),
    check ((phase = 'DONE') = (embedded is not null)),
    check (phase <> 'DONE' or decision in ('STOP', 'EMBED')),
    check (phase <> 'DONE' or paused_on is null),
    check (phase <> 'BORGING' or borging_from is not null),
    check (content_gone_at is not null or (goal is not null and baseline is not null and target is not null))
);
create index coaching_cycle_by_time on coaching_cycle (created_at desc, id desc);
create index coaching_cycle_by_school on coaching_cycle (school_id, created_at desc, id desc);
create index coaching_cycle_by_coach on coaching_cycle (coach_id, created_at desc, id desc);
create index coaching_cycle_by_request on coaching_cycle (request_id) where request_id is not null;
create index coaching_cycle_by_review on coaching_cycle (review_date, id) where review_date is not null;
create index coaching_cycle_by_end on coaching_cycle (ended_on) where content_gone_at is null and ended_on is not null;

-- Every step from phase to phase, and every pause and resumption; the first row is the start.
create table cycle_step (
    id         uuid primary key,
    cycle_id   uuid        not null references coaching_cycle,
    turn       int         not null,
    kind       text        not null
        check (kind in ('START', 'FORWARD', 'BACK', 'PAUSE', 'RESUME', 'STOP', 'ADAPT', 'EMBED')),
    from_phase text,
    to_phase   text        not null,
    reason     text,
    stepped_at timestamptz not null
);
create index cycle_step_by_cycle on cycle_step (cycle_id, stepped_at, id);

-- A pause counts from its first day up to but not including the day on which it is resumed.
create table cycle_pause (
    id         uuid primary key,
    cycle_id   uuid not null references coaching_cycle,
    paused_on  date not null,
    resumed_on date,
    check (resumed_on is null or resumed_on >= paused_on)
);
create index cycle_pause_by_cycle on cycle_pause (cycle_id, paused_on);

create table cycle_decision (
    id           uuid primary key,
    cycle_id     uuid        not null references coaching_cycle,
    turn         int         not null,
    decision     text        not null check (decision in ('STOP', 'ADAPT', 'EMBED')),
    reason       text,
    result       numeric(16, 4),
    goal_reached boolean,
    decided_on   date        not null,
    decided_at   timestamptz not null
);
create index cycle_decision_by_cycle on cycle_decision (cycle_id, decided_at, id);

-- A practice that was embedded is looked at again on its review date.
create table cycle_review (
    id         uuid primary key,
    cycle_id   uuid        not null references coaching_cycle,
    held_on    date        not null,
    still_used boolean     not null,
    words      text,
    next_on    date,
    created_at timestamptz not null
);
create index cycle_review_by_cycle on cycle_review (cycle_id, created_at, id);

create table cycle_action (
    id         uuid primary key,
    version    bigint      not null,
    cycle_id   uuid        not null references coaching_cycle,
    what       text,
    who        text        not null check (who in ('COACH', 'TEACHER', 'SCHOOL')),
    due_on     date        not null,
    state      text        not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    ended_on   date,
    reason     text,
    created_at timestamptz not null,
    check ((state = 'OPEN') = (ended_on is null))
);
create index cycle_action_by_cycle on cycle_action (cycle_id, due_on, id);
create index cycle_action_open on cycle_action (due_on, id) where state = 'OPEN';

-- What shows how far it is. reported_by is the subject of a teacher who told it; null where the coach did.
create table cycle_evidence (
    id          uuid primary key,
    version     bigint      not null,
    cycle_id    uuid        not null references coaching_cycle,
    turn        int         not null,
    kind        text        not null check (kind in ('NUMBER', 'LINK', 'SELF_REPORT')),
    about_on    date        not null,
    value       numeric(16, 4),
    label       text,
    link        text,
    score       int check (score between 1 and 5),
    words       text,
    reported_by text,
    created_at  timestamptz not null,
    check ((kind = 'NUMBER') = (value is not null)),
    check ((kind = 'SELF_REPORT') = (score is not null))
);
create index cycle_evidence_by_cycle on cycle_evidence (cycle_id, created_at, id);
create index cycle_evidence_by_reporter on cycle_evidence (reported_by) where reported_by is not null;

-- A check whether it stuck, so many school weeks after borging began; soon_on is the day from which it is due soon.
create table borging_check (
    id                uuid primary key,
    version           bigint      not null,
    cycle_id          uuid        not null references coaching_cycle,
    turn              int         not null,
    school_weeks      int         not null check (school_weeks between 1 and 52),
    counted_from      date        not null,
    first_due_on      date        not null,
    due_on            date        not null,
    soon_on           date        not null,
    state             text        not null check (state in ('PLANNED', 'HELD', 'DROPPED')),
    held_on           date,
    activity_id       uuid,
    colleagues_unaided int,
    owner_named       boolean,
    owner_role        text,
    in_year_plan      boolean,
    review_date       date,
    sticks            boolean,
    missing           text,
    planned_at        timestamptz not null,
    check ((state = 'HELD') = (held_on is not null)),
    check ((state = 'HELD') = (colleagues_unaided is not null)),
    check ((state = 'HELD') = (owner_named is not null)),
    check ((state = 'HELD') = (in_year_plan is not null)),
    check ((state = 'HELD') = (sticks is not null))
);
create index borging_check_by_cycle on borging_check (cycle_id, turn, school_weeks);
create index borging_check_planned on borging_check (due_on, id) where state = 'PLANNED';

-- Why a check moved: the school's free days changed, or the cycle stood still.
create table borging_check_move (
    id       uuid primary key,
    check_id uuid        not null references borging_check,
    from_on  date        not null,
    to_on    date        not null,
    cause    text        not null check (cause in ('SCHOOL_DAYS', 'PAUSE')),
    moved_at timestamptz not null
);
create index borging_check_move_by_check on borging_check_move (check_id, moved_at, id);
