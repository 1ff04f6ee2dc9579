-- 400 schools, and as many school years of coaching as setting bench.years says, in the service's own tables; the last one is the
-- running one. The four coaches were appointed over the API. Everything is by number, not by chance: two runs have the same rows.

create temp table board as
select extract(year from current_date - interval '7 months')::int as this_year, current_setting('bench.years')::int as years,
       400 as schools;

create temp table the_coach as select id, (row_number() over (order by created_at, id))::int as n from coach;

create temp table the_school as
select s.n, ('00000000-0000-4000-8000-' || lpad(s.n::text, 12, '0'))::uuid as id,
       (select c.id from the_coach c where c.n = 1 + (s.n - 1) % 4) as coach_id
from board, generate_series(1, schools) s (n);

create temp table the_tool as select n, ('00000000-0000-4000-a000-' || lpad(n::text, 12, '0'))::uuid as id from generate_series(1, 40) n;

insert into read_copy (topic, key, state, changed_at)
select 'schoolbel.schools.v1', id, jsonb_build_object(
    'schoolId', id, 'name', 'School ' || n, 'brin', '98' || lpad(n::text, 4, '0'), 'region', (array['north', 'middle', 'south'])[1 + n % 3],
    'contactpersonenFromDate', '2020-08-01', 'closedDays', '[]'::jsonb, 'occurredAt', '2020-08-01T06:00:00Z', 'occurredBy', 'schoolbel'),
    timestamptz '2020-08-01 06:00Z' + n * interval '1 second'
from the_school;

insert into read_copy (topic, key, state, changed_at)
select 'schoolbel.tools.v1', id, jsonb_build_object(
    'toolId', id, 'name', 'Hulpmiddel ' || n, 'aliases', '[]'::jsonb, 'occurredAt', '2020-08-01T06:00:00Z', 'occurredBy', 'schoolbel'),
    timestamptz '2020-08-01 06:00Z' + n * interval '1 second'
from the_tool;

-- Six holidays a year, as a school that tells its own days has them.
insert into school_days (school_id, days)
select s.id, jsonb_build_object('region', (array['north', 'middle', 'south'])[1 + s.n % 3], 'knownFrom', (this_year - years) || '-08-01',
    'weeks', jsonb_build_array(jsonb_build_object('fromDate', '1900-01-01', 'days',
        jsonb_build_array('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'))),
    'closed', (select jsonb_agg(jsonb_build_object('first', make_date(y, 1, 1) + h.day, 'last', make_date(y, 1, 1) + h.day + h.days) order by y, h.day)
               from generate_series(this_year - years, this_year + 1) y,
                    (values (0, 4), (50, 8), (116, 8), (190 + s.n % 3 * 7, 43), (287, 8), (353, 9)) h (day, days)))
from the_school s, board;

insert into school_size (school_id, version, teachers) select id, 1, 10 + n % 40 from the_school;

insert into coach_hours (coach_id, school_year, minutes, version)
select id, y, 60 * 1200, 1 from the_coach, board, generate_series(this_year - years + 1, this_year) y;

insert into coach_school (id, version, coach_id, school_id, role, from_date, until_date, reason, created_at)
select gen_random_uuid(), 1, coach_id, id, 'LEAD', make_date(this_year - years + 1, 8, 1), null, null, now() from the_school, board;

-- Ten a school a year. What lies after now in this year is planned; every fortieth was cancelled.
create temp table the_activity as
select a.*, case when (n * 10 + i) % 40 = 39 then 'CANCELLED' when ends_at < now() then 'HELD' else 'PLANNED' end as state
from (select s.id as school_id, s.n, s.coach_id, y, i,
             (make_date(y, 8, 15) + (s.n * 7 + i * 29) % 300 + time '08:00' + (s.n / 4 % 8) * interval '55 minutes') at time zone 'Europe/Amsterdam' as starts_at,
             (make_date(y, 8, 15) + (s.n * 7 + i * 29) % 300 + time '08:45' + (s.n / 4 % 8) * interval '55 minutes') at time zone 'Europe/Amsterdam' as ends_at
      from the_school s, board, generate_series(this_year - years + 1, this_year) y, generate_series(0, 9) i) a;

insert into activity (id, version, coach_id, school_id, kind, topic, content, state, starts_at, ends_at, school_year, tool_id,
                      preparation_minutes, travel_minutes, contact_minutes, technical_minutes, planned_minutes, teachers, contactpersonen, others,
                      calendar_sequence, held_at, cancelled_at, end_reason, changed_at, created_at)
select gen_random_uuid(), 1, coach_id, school_id,
       (array['KENNISMAKING', 'DEMONSTRATION', 'CO_TEACHING', 'WORKSHOP', 'LESSON_VISIT', 'OFFICE_HOUR', 'PLANNING_TALK', 'BORGING_CHECK',
              'ONBOARDING', 'TECHNICAL_HELP'])[1 + i],
       'Onderwerp ' || i || ' bij school ' || n, case when i % 2 = 0 then repeat('Wat er te doen was en wat volgt. ', 8) end, state, starts_at,
       ends_at, y, (select t.id from the_tool t where t.n = 1 + (a.n + i) % 40), 15, 20, 45, case when i = 9 then 45 else 0 end, 80,
       case when state = 'HELD' then 1 + n % 9 end, case when state = 'HELD' then n % 2 end, case when state = 'HELD' then 0 end, 0,
       case when state = 'HELD' then ends_at end, case when state = 'CANCELLED' then starts_at end,
       case when state = 'CANCELLED' then 'De leraar was ziek' end, least(starts_at, now()), starts_at - interval '14 days'
from the_activity a;

-- Two a school a year. Those of the last four weeks wait, and every twentieth of the running year.
insert into coaching_request (id, version, school_id, tool_id, subject_area, question, urgency, state, source, asked_as, asked_at, asked_by,
                              accepted_at, accepted_by, first_response_at, answer, answered_at, answered_by, ended_at)
select gen_random_uuid(), 1, school_id, tool_id, null, repeat('Hoe gebruik ik dit in de les? ', 6), 'NORMAL',
       case when waits then 'OPEN' else 'ANSWERED' end, 'HUMAN', 'TEACHER', asked_at, 'teacher-' || n,
       case when not waits then asked_at + interval '2 days' end, case when not waits then 'coach-' || coach_id end,
       case when not waits then asked_at + interval '2 days' end, case when not waits then repeat('Zo gaat het. ', 20) end,
       case when not waits then asked_at + interval '5 days' end, case when not waits then 'coach-' || coach_id end,
       case when not waits then asked_at + interval '5 days' end
from (select r.*, asked_at > now() - interval '28 days' or y = this_year and (n + i) % 20 = 0 as waits
      from (select s.id as school_id, s.n, s.coach_id, y, i, this_year, (select t.id from the_tool t where t.n = 1 + (s.n + i) % 40) as tool_id,
                   make_timestamptz(y, 8, 20, 9, 0, 0) + ((s.n * 11 + i * 140) % 280) * interval '1 day' + s.n * interval '1 minute' as asked_at
            from the_school s, board, generate_series(this_year - years + 1, this_year) y, generate_series(0, 1) i) r
      where asked_at < now()) r;

-- One cycle a school a year: those of this year go on, before they ended in borging.
create temp table the_cycle as
select gen_random_uuid() as id, s.id as school_id, s.n, s.coach_id, y, y = this_year as goes_on,
       make_date(y, 8, 20) + s.n % 40 as started_on
from the_school s, board, generate_series(this_year - years + 1, this_year) y;

insert into coaching_cycle (id, version, coach_id, school_id, tool_id, title, goal, measure, unit, baseline, target, result, phase, turn, started_on,
                            borging_from, ended_on, school_year, decision, goal_reached, embedded, teachers, check_weeks, criteria_colleagues,
                            criteria_owner, criteria_year_plan, criteria_review, review_date, created_at)
select c.id, 1, coach_id, school_id, (select t.id from the_tool t where t.n = 1 + c.n % 40), 'Traject ' || n, repeat('Het team doet het zelf. ', 4),
       'Leraren die het zonder hulp doen', 'leraren', 1, 6, case when not goes_on then 5 end, case when goes_on then 'BORGING' else 'DONE' end, 1,
       started_on, started_on + 21, case when not goes_on then started_on + 180 end, y, case when not goes_on then 'EMBED' end,
       case when not goes_on then n % 3 > 0 end, case when not goes_on then n % 3 > 0 end, 3 + n % 6, '6,12', 3, true, true, true,
       case when not goes_on then started_on + 360 end, started_on + time '09:00'
from the_cycle c;

-- Half of the first checks of this year were held, the others are overdue.
insert into borging_check (id, version, cycle_id, turn, school_weeks, counted_from, first_due_on, due_on, soon_on, state, held_on,
                           colleagues_unaided, owner_named, in_year_plan, review_date, sticks, missing, planned_at)
select gen_random_uuid(), 1, k.id, 1, w, k.started_on + 21, due_on, due_on, due_on - 14, case when held then 'HELD' else 'PLANNED' end,
       case when held then due_on end, case when held then 2 + k.n % 4 end, case when held then true end, case when held then true end,
       case when held then due_on + 180 end, case when held then k.n % 4 > 0 end, case when held then '' end, k.started_on + time '09:00'
from (select c.*, w, c.started_on + 21 + w * 8 as due_on, not goes_on or w = 6 and n % 2 = 0 and c.started_on + 69 < current_date as held
      from the_cycle c, (values (6), (12)) weeks (w)) k;

-- Two a school a year; those of the last six weeks are open.
insert into signal (id, school_id, tool_id, tickets, window_school_days, raised_at, kind, rule_id, outcome_due_on, state, accepted_at,
                    accepted_by_coach, decision_school_days, outcome, ended_at)
select gen_random_uuid(), school_id, (select t.id from the_tool t where t.n = 1 + r.n % 40), 3, 30, raised_at, 'USER_QUESTIONS',
       '7d3f0a10-51c2-4d0e-9b1a-000000000001', raised_at::date + 42, case when open then 'RAISED' else 'ENDED' end,
       case when not open then raised_at + interval '2 days' end, case when not open then coach_id end, case when not open then 2 end,
       case when not open then case when r.n % 7 = 0 then 'FALSE_SIGNAL' else 'FALLBACK_LESSON_GIVEN' end end,
       case when not open then raised_at + interval '30 days' end
from (select s.id as school_id, s.n, s.coach_id, raised_at, raised_at > now() - interval '42 days' as open
      from the_school s, board, generate_series(this_year - years + 1, this_year) y, generate_series(0, 1) i,
           lateral (select make_timestamptz(y, 8, 25, 10, 0, 0) + ((s.n * 13 + i * 130) % 270) * interval '1 day' as raised_at) moment
      where raised_at < now()) r;

insert into effect (id, about, about_id, school_id, tool_id, turning_date, from_date, until_date, before_school_weeks, after_school_weeks,
                    tickets_before, tickets_after, questions_before, questions_after, verdict, comparison_schools, comparison_before_weeks,
                    comparison_after_weeks, comparison_before, comparison_after, also, measured_at)
select gen_random_uuid(), 'CYCLE', id, school_id, (select t.id from the_tool t where t.n = 1 + c.n % 40), started_on + 21, started_on - 35,
       started_on + 77, 8, 8, n % 9, n % 4, n % 5, n % 3, (array['FELL', 'ROSE', 'SAME', 'TOO_FEW'])[1 + n % 4], 5, 8, 8, 4, 4, '{}'::text[],
       started_on + 78 + time '03:00'
from the_cycle c where started_on + 78 < current_date;

vacuum analyze;
