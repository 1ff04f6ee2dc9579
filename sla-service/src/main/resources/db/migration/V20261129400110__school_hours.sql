-- What was known of a school's hours and closed days, and since when; the first row of a school counts from of old.
create table school_hours (
    school_id  uuid        not null,
    known_from timestamptz not null,
    hours      jsonb       not null,
    primary key (school_id, known_from)
);

insert into school_hours (school_id, known_from, hours)
select key, changed_at, jsonb_build_object(
    'lessonHours', coalesce(state -> 'lessonHours', '[]'),
    'accessHours', coalesce(state -> 'accessHours', '[]'),
    'closedDays', coalesce(state -> 'closedDays', '[]'))
from read_copy
where topic = 'schoolbel.schools.v1';
