-- Who coaches, for how many minutes a school year, and which schools each looks after.
create table coach (
    id         uuid primary key,
    version    bigint      not null,
    subject    text        not null unique,
    name       text        not null,
    from_date  date        not null,
    until_date date check (until_date >= from_date),
    created_at timestamptz not null
);
create index coach_by_time on coach (created_at desc, id desc);

create table coach_hours (
    coach_id    uuid not null references coach,
    school_year int  not null,
    minutes     int  not null check (minutes >= 0),
    version     bigint not null,
    primary key (coach_id, school_year)
);

create table coach_school (
    id         uuid primary key,
    version    bigint      not null,
    coach_id   uuid        not null references coach,
    school_id  uuid        not null,
    role       text        not null check (role in ('LEAD', 'STAND_IN')),
    from_date  date        not null,
    until_date date check (until_date >= from_date),
    reason     text,
    created_at timestamptz not null
);
create index coach_school_by_coach on coach_school (coach_id, from_date);
create index coach_school_by_school on coach_school (school_id, from_date);

-- One row per school that ever had a coach: locked while its assignments change, so that no day gets two leads.
create table coached_school (
    school_id uuid primary key
);
