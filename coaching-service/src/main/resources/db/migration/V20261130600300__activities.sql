-- What a coach does at schools and elsewhere: planned, held or cancelled, with the minutes it took.
create table activity (
    id                  uuid primary key,
    version             bigint      not null,
    coach_id            uuid        not null references coach,
    school_id           uuid,
    kind                text        not null,
    topic               text        not null,
    content             text,
    state               text        not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    starts_at           timestamptz not null,
    ends_at             timestamptz not null,
    -- The calendar year in which the school year of starts_at begins.
    school_year         int         not null,
    tool_id             uuid,
    practice_id         uuid,
    ticket_id           uuid,
    request_id          uuid,
    signal_id           uuid,
    cycle_id            uuid,
    -- As planned until it is held, as spent from then on.
    preparation_minutes int         not null check (preparation_minutes >= 0),
    travel_minutes      int         not null check (travel_minutes >= 0),
    contact_minutes     int         not null check (contact_minutes >= 0),
    -- Part of preparation and contact.
    technical_minutes   int         not null check (technical_minutes between 0 and preparation_minutes + contact_minutes),
    -- Preparation, travel and contact together as last planned; none for what was logged afterwards.
    planned_minutes     int         not null check (planned_minutes >= 0),
    teachers            int,
    contactpersonen     int,
    others              int,
    outside_reason      text,
    calendar_sequence   int         not null,
    held_at             timestamptz,
    cancelled_at        timestamptz,
    end_reason          text,
    changed_at          timestamptz not null,
    created_at          timestamptz not null,
    constraint activity_times check (ends_at > starts_at),
    constraint activity_held check ((state = 'HELD') = (held_at is not null)
        and (state = 'HELD') = (teachers is not null)
        and (state = 'HELD') = (contactpersonen is not null)
        and (state = 'HELD') = (others is not null)),
    constraint activity_cancelled check ((state = 'CANCELLED') = (cancelled_at is not null))
);
create index activity_by_time on activity (starts_at desc, id desc);
create index activity_by_school on activity (school_id, starts_at desc, id desc);
create index activity_by_coach on activity (coach_id, starts_at desc, id desc);
create index activity_by_cycle on activity (cycle_id, starts_at) where cycle_id is not null;
create index activity_by_request on activity (request_id) where request_id is not null;

create table activity_move (
    activity_id    uuid        not null references activity,
    move_number    int         not null,
    moved_at       timestamptz not null,
    from_starts_at timestamptz not null,
    from_ends_at   timestamptz not null,
    reason         text,
    primary key (activity_id, move_number)
);

-- One row per coach who ever planned something: locked while the times of its activities change, so that no two overlap.
create table activity_diary (
    coach_id uuid primary key references coach
);
