-- On which days schools have lessons. A school tells only of the running school year on; what passed stays here as it was known.
create table school_days (
    school_id uuid primary key,
    days      jsonb not null
);

create table region_holidays (
    region   text primary key,
    holidays jsonb not null
);

-- What was heard before this table was there.
insert into school_days (school_id, days)
select key, jsonb_build_object(
    'region', state -> 'region',
    'knownFrom', to_char(case when extract(month from changed_at) >= 8 then date_trunc('year', changed_at) + interval '7 months'
                              else date_trunc('year', changed_at) - interval '5 months' end, 'YYYY-MM-DD'),
    'weeks', jsonb_build_array(jsonb_build_object('fromDate', '1900-01-01', 'days',
        coalesce((select jsonb_agg(distinct upper(hours ->> 'day'))
                  from jsonb_array_elements(case jsonb_typeof(state -> 'lessonHours')
                                                when 'array' then state -> 'lessonHours' else '[]' end) hours), '[]'))),
    'closed',
        coalesce((select jsonb_agg(jsonb_build_object('first', days -> 'firstDate', 'last', days -> 'lastDate'))
                  from jsonb_array_elements(case jsonb_typeof(state -> 'closedDays')
                                                when 'array' then state -> 'closedDays' else '[]' end) days), '[]'))
from read_copy
where topic = 'schoolbel.schools.v1' and state ->> 'schoolId' is not null
on conflict do nothing;
