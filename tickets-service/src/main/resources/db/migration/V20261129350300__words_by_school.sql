-- A ticket has its school among its words, which the index joins with those that are searched: it gives the school's tickets
-- rather than all with these words. The end of an id tells schools apart well enough, since they are asked for by the whole one
-- too. No text has a word that begins with "@".
alter table ticket
    alter column search set expression as (
        to_tsvector('dutch', coalesce(title, '')) || to_tsvector('dutch', coalesce(description, ''))
            || array_to_tsvector(array['@s' || right(school_id::text, 12)])),
    alter column title_search set expression as (
        to_tsvector('dutch', coalesce(title, '')) || array_to_tsvector(array['@s' || right(school_id::text, 12)]));
