-- Secret addresses of calendars; only a hash of each is kept.
create table calendar_feed (
    id           uuid primary key,
    coach_id     uuid references coach,
    school_id    uuid,
    secret_hash  text        not null unique,
    created_at   timestamptz not null,
    last_read_at timestamptz,
    revoked_at   timestamptz,
    constraint calendar_feed_owner check ((coach_id is null) <> (school_id is null))
);
create index calendar_feed_by_coach on calendar_feed (coach_id, created_at desc) where coach_id is not null;
create index calendar_feed_by_school on calendar_feed (school_id, created_at desc) where school_id is not null;

