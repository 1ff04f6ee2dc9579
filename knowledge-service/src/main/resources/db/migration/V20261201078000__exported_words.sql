-- How a word of a closed list, stored by the name of its constant, is written in JSON.
create function slug(constant text) returns text
    language sql immutable parallel safe strict
    return replace(lower(constant), '_', '-');

create function slugs(constants text[]) returns text[]
    language sql immutable parallel safe strict
    return (select coalesce(array_agg(slug(constant) order by place), '{}')
            from unnest(constants) with ordinality as c (constant, place));
