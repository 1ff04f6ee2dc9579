select json_strip_nulls(json_build_object(
    'id', p.id,
    'version', v.number,
    'schoolId', v.school_id,
    'toolId', v.tool_id,
    'moreToolIds', v.more_tool_ids,
    'title', v.title,
    'question', v.question,
    'setting', v.setting,
    'context', json_build_object(
        'targets', slugs(v.targets),
        'groupSize', v.group_size,
        'devices', slugs(v.devices),
        'coachHelped', v.coach_helped,
        'place', slug(v.place)),
    'steps', v.steps,
    'materialsNeeded', v.materials_needed,
    'subjectAreas', slugs(v.subject_areas),
    'durationMinutes', v.duration_minutes,
    'outcome', slug(v.outcome),
    'evidence', v.evidence,
    'authorRoles', slugs(case
        when p.author_role is null or p.author_role = any (v.co_author_roles) then v.co_author_roles
        else array_prepend(p.author_role, v.co_author_roles)
    end),
    'authorName', v.author_name,
    'licence', regexp_replace(slug(v.licence), '(\d)-(\d)$', '\1.\2'),
    'basedOn', case
        when v.based_on_practice is not null or v.based_on_url is not null then json_build_object(
            'practiceId', v.based_on_practice, 'url', v.based_on_url, 'title', v.based_on_title)
    end,
    'materials', (
        select json_agg(json_build_object(
            'file', 'materials/' || m.id || case m.media_type
                when 'application/pdf' then '.pdf' when 'image/png' then '.png' else '.jpg' end,
            'name', m.name,
            'mediaType', m.media_type) order by m.id)
        from practice_material m join practice_material_content c on c.material_id = m.id
        where m.practice_id = p.id and m.added_in <= v.number and (m.removed_in is null or m.removed_in > v.number)),
    'publishedAt', p.published_at))::text
from practice p
join practice_version v on v.practice_id = p.id and v.number = p.published
where p.published is not null and p.archived_at is null
order by p.id
