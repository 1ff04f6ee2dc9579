select json_strip_nulls(json_build_object(
    'id', a.id,
    'practiceId', a.practice_id,
    'practiceVersion', a.practice_version,
    'schoolId', a.school_id,
    'fromSchoolId', a.from_school_id,
    'toolId', a.tool_id,
    'state', slug(a.state),
    'stateDate', a.state_date,
    'triedDate', a.tried_date,
    'embeddedDate', a.embedded_date,
    'crossedWall', a.crossed_wall,
    'coachHelped', a.coach_helped,
    'steps', (
        select json_agg(json_build_object(
            'state', slug(s.state),
            'date', s.step_date,
            'practiceVersion', s.practice_version,
            'reason', s.reason,
            'adaptedPracticeId', s.adapted_practice_id,
            'adaptedHow', s.adapted_how,
            'coachHelped', s.coach_helped) order by s.number)
        from adoption_step s
        where s.adoption_id = a.id and s.taken_back_at is null)))::text
from adoption a
join practice p on p.id = a.practice_id
where a.state is not null and p.published is not null and p.archived_at is null
order by a.id
