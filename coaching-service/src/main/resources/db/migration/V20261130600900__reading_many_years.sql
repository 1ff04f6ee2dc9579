-- What is read of one school year, or of the last time, does not read the years before it.
create index activity_by_year on activity (school_year, coach_id);
create index activity_onboarding_by_school on activity (school_id, starts_at desc)
    where state = 'HELD' and kind = 'ONBOARDING';
