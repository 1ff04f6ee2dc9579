select json_strip_nulls(json_build_object(
    'id', id,
    'kind', slug(kind),
    'thingId', thing_id,
    'role', slug(role),
    'rating', rating,
    'text', words,
    'targets', slugs(targets),
    'devices', slugs(devices),
    'groupSize', group_size,
    'timesUsed', times_used,
    'publishedAt', published_at))::text
from review r
where state = 'PUBLISHED'
    and exists (select 1 from search_item i where i.kind = r.kind and i.id = r.thing_id and i.for_everybody)
order by id
