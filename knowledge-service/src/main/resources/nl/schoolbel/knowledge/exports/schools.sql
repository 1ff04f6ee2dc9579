select json_build_object('id', key, 'name', state ->> 'name', 'brin', state ->> 'brin')::text
from read_copy
where topic = 'schoolbel.schools.v1'
order by key
