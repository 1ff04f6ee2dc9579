select json_strip_nulls(json_build_object(
    'id', a.id,
    'state', case when a.validated then 'validated' else 'checked' end,
    'version', v.number,
    'toolId', v.tool_id,
    'title', v.title,
    'problem', v.problem,
    'solution', v.solution,
    'helped', a.helped,
    'notHelped', a.not_helped,
    'linkedTickets', a.linked_tickets,
    'helpedTickets', a.helped_tickets,
    'publishedAt', a.published_at))::text
from article a
join article_version v on v.article_id = a.id and v.number = a.published
where a.published is not null and a.archived_at is null
order by a.id
