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
from review
where state = 'PUBLISHED'
order by id
