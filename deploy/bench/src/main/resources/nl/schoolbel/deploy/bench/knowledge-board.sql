-- Of the texts in the temporary table bench_text: two in a hundred are tools, sixty practices, the others articles. 400 schools. Everything but
-- the texts is by number, so that two runs have the same rows.

create temp table item as
select t.*, case when n % 100 < 2 then 'TOOL' when n % 100 < 62 then 'PRACTICE' else 'ARTICLE' end as kind,
       ('00000000-0000-4000-a000-' || lpad(n::text, 12, '0'))::uuid as id,
       -- Some tools have many practices and articles, most have few.
       ('00000000-0000-4000-a000-' || lpad((n * 7919::bigint % (count(*) over () / 100) * (n % 97) / 97 * 100 + 100 + n % 2)::text, 12, '0'))::uuid as any_tool_id,
       ('00000000-0000-4000-8000-' || lpad((1 + n % 400)::text, 12, '0'))::uuid as school_id,
       now() - n % 1500 * interval '1 day' - n * interval '1 second' as moment,
       array[(array['DUTCH', 'MATHEMATICS', 'ENGLISH', 'PEOPLE_AND_NATURE', 'PEOPLE_AND_SOCIETY', 'DIGITAL_LITERACY', 'ARTS_AND_CULTURE'])[1 + n % 7]] as subject_areas,
       array['GROUP_' || 1 + n % 8, 'GROUP_' || 1 + (n + 1 + n % 3) % 8] as targets,
       array[(array['DIGIBOARD', 'TABLET', 'CHROMEBOOK', 'LAPTOP', 'NONE'])[1 + n % 5]] as devices
from bench_text t;

insert into read_copy (topic, key, state, changed_at)
select 'schoolbel.schools.v1', ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, jsonb_build_object(
    'schoolId', ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'name', 'School ' || n, 'brin', '98' || lpad(n::text, 4, '0'),
    'region', (array['north', 'middle', 'south'])[1 + n % 3], 'contactpersonenFromDate', '2020-08-01', 'closedDays', '[]'::jsonb,
    'occurredAt', '2020-08-01T06:00:00Z', 'occurredBy', 'schoolbel'), timestamptz '2020-08-01 06:00Z' + n * interval '1 second'
from generate_series(1, 400) n;

insert into tool (id, version, name, aliases, supplier, purpose, published, added_at, changed_at, number, card, published_at)
select id, 0, title, '{}', 'Leverancier ' || n % 40, summary, true, moment, moment, 1, jsonb_build_object(
    'name', title, 'aliases', '[]'::jsonb, 'purpose', summary, 'published', true, 'subjectAreas', '[]'::jsonb, 'targets', '[]'::jsonb,
    'devices', '[]'::jsonb, 'logins', '[]'::jsonb, 'languages', '[]'::jsonb), moment
from item where kind = 'TOOL';

insert into practice (id, revision, author, newest, published, added_at, published_at, moved_at, author_role, fresh_since)
select id, 1, 'teacher-' || n % 3000, 1, null, moment, null, moment, 'TEACHER', moment from item where kind = 'PRACTICE';

insert into practice_version (practice_id, number, title, question, setting, steps, school_id, tool_id, subject_areas, duration_minutes, outcome,
                              written_by, written_at, published_at, checked_by, targets, devices)
select id, 1, title, summary, body, array[summary], school_id, any_tool_id, subject_areas, 45, (array['WORKED', 'PARTLY', 'DID_NOT'])[1 + n % 3],
       'teacher-' || n % 3000, moment, moment, 'coach-' || n % 4, targets, devices
from item where kind = 'PRACTICE';

update practice set published = 1, published_at = added_at;

insert into search_item (kind, id, title, names, supplier, summary, body, tool_id, school_id, subject_areas, targets, devices, logins, privacy_decision,
                         low_threshold_points, outcome, for_everybody, trust, published_at, changed_at)
select kind, id, title, '{}', case when kind = 'TOOL' then 'Leverancier ' || n % 40 end, summary, body,
       case when kind = 'TOOL' then id else any_tool_id end, case when kind = 'PRACTICE' then school_id end, subject_areas, targets, devices,
       case when kind = 'TOOL' then array[(array['NONE', 'CODE', 'ENTREE', 'SCHOOL_ACCOUNT', 'OWN_ACCOUNT'])[1 + n / 100 % 5]] else '{}' end,
       case when kind = 'TOOL' then (array['ALLOW', 'CONDITIONS', 'STOP', null])[1 + n / 100 % 4] end, case when kind = 'TOOL' then n / 100 % 101 end,
       case when kind = 'PRACTICE' then (array['WORKED', 'PARTLY', 'DID_NOT'])[1 + n % 3] end, true,
       case when n % 10 = 0 then 0 when kind = 'ARTICLE' then 1 + n % 3 else 2 end, moment, moment
from item;

insert into search_word (word, in_title)
select w.word, bool_or(w.in_title) from search_item i, words_of(i.title, i.names, i.supplier, i.summary, i.body) w group by w.word;

-- Five schools or more for each practice that has any, none its own.
create temp table marked as
select i.id as practice_id, i.school_id as from_school_id, i.any_tool_id as tool_id, a,
       ('00000000-0000-4000-8000-' || lpad((1 + (i.n * 13 + 1 + a * 37) % 400)::text, 12, '0'))::uuid as school_id,
       (array['INTERESTED', 'INTERESTED', 'TRYING', 'TRYING', 'TRYING', 'ADAPTED', 'ADAPTED', 'EMBEDDED', 'EMBEDDED', 'DROPPED'])[1 + (i.n / 100 + a) % 10] as state,
       least(i.moment::date + 20 + a * 9, current_date) as day
from (select *, row_number() over (order by n) as row from item where kind = 'PRACTICE') i,
     generate_series(0, greatest(4, (current_setting('bench.adoptions')::int / (select count(*) from practice))::int)) a
where (i.row - 1) * greatest(5, (current_setting('bench.adoptions')::int / (select count(*) from practice))::int + 1) + a < current_setting('bench.adoptions')::int;

insert into adoption (id, revision, practice_id, school_id, from_school_id, tool_id, practice_version, state, step, state_date, tried_date, embedded_date,
                      crossed_wall, coach_helped, added_at, moved_at)
select gen_random_uuid(), 1, practice_id, school_id, from_school_id, tool_id, 1, state, 1, day, case when state <> 'INTERESTED' then day end,
       case when state = 'EMBEDDED' then day end, state <> 'INTERESTED', a % 3 = 0, day + time '09:00', day + time '09:00'
from marked where school_id <> from_school_id;

insert into adoption_step (adoption_id, number, state, step_date, practice_version, reason, coach_helped, recorded_by, recorded_at)
select id, 1, state, state_date, 1, case when state in ('ADAPTED', 'DROPPED') then 'Zo past het bij onze groepen.' end, coach_helped,
       'contactpersoon-' || left(school_id::text, 8), moved_at
from adoption;

vacuum analyze;
