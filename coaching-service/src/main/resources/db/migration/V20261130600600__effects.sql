-- Whether tickets about a tool at a school fell after coaching.

-- One row per ticket, of any kind. What each event says is kept with its sequence, so that any order gives the same row.
create table ticket_about_tool (
    ticket_id        uuid primary key,
    school_id        uuid   not null,
    reported_at      timestamptz,
    -- What the school says that it is about.
    subject_tool_id  uuid,
    subject_sequence bigint not null default 0,
    -- What it turned out to be, where somebody said so.
    found_tool_id    uuid,
    found_cause      text,
    found_sequence   bigint not null default 0,
    -- Taken back, or a duplicate of another one: it does not count.
    ended            text check (ended in ('WITHDRAWN', 'MERGED')),
    tool_id          uuid generated always as (coalesce(found_tool_id, subject_tool_id)) stored
);
create index ticket_about_tool_by_tool on ticket_about_tool (tool_id, reported_at, school_id)
    where ended is null and tool_id is not null;
create index ticket_about_tool_by_school on ticket_about_tool (school_id, reported_at);

-- Measurements that wait for their day; a row goes when it is measured.
create table effect_due (
    about        text not null check (about in ('ACTIVITY', 'CYCLE')),
    about_id     uuid not null,
    turning_date date not null,
    due_date     date not null,
    primary key (about, about_id)
);
create index effect_due_by_date on effect_due (due_date, about_id);

-- Measured once, and never changed.
create table effect (
    id                      uuid primary key,
    about                   text        not null check (about in ('ACTIVITY', 'CYCLE')),
    about_id                uuid        not null,
    school_id               uuid        not null,
    tool_id                 uuid        not null,
    turning_date            date        not null,
    from_date               date        not null,
    until_date              date        not null,
    before_school_weeks     double precision not null,
    after_school_weeks      double precision not null,
    tickets_before          int         not null,
    tickets_after           int         not null,
    questions_before        int         not null,
    questions_after         int         not null,
    verdict                 text        not null check (verdict in ('FELL', 'ROSE', 'SAME', 'TOO_FEW')),
    comparison_schools      int         not null,
    comparison_before_weeks double precision not null,
    comparison_after_weeks  double precision not null,
    comparison_before       int         not null,
    comparison_after        int         not null,
    also                    text[]      not null,
    measured_at             timestamptz not null,
    unique (about, about_id)
);
create index effect_by_time on effect (measured_at desc, id desc);
create index effect_by_school on effect (school_id, measured_at desc, id desc);
