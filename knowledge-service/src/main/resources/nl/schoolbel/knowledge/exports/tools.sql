select (card || jsonb_build_object('id', id, 'version', number, 'changedAt', changed_at))::text
from tool
where published
order by id
