-- How many teachers a school has, for a fair share of coaching; not told by anybody else.
create table school_size (
    school_id uuid primary key,
    version   bigint not null,
    teachers  int    not null check (teachers between 1 and 1000)
);

-- For how long schools have had no contact, and how long requests waited.
create index activity_held_by_school on activity (school_id, starts_at desc) where state = 'HELD' and school_id is not null;
create index coaching_request_by_asked on coaching_request (asked_at);
