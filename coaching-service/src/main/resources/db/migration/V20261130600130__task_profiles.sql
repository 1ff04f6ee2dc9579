-- What the work of a coach is: versions of one document, and which coach works under which from when.
create table task_profile (
    id           uuid primary key,
    number       int         not null unique,
    version      bigint      not null,
    content      jsonb       not null,
    from_date    date unique,
    created_at   timestamptz not null,
    published_at timestamptz,
    check ((from_date is null) = (published_at is null))
);
create index task_profile_by_time on task_profile (created_at desc, id desc);
create unique index task_profile_one_draft on task_profile ((true)) where published_at is null;

create table coach_profile (
    id         uuid primary key,
    coach_id   uuid        not null references coach,
    profile_id uuid        not null references task_profile,
    from_date  date        not null,
    created_at timestamptz not null,
    unique (coach_id, from_date)
);
