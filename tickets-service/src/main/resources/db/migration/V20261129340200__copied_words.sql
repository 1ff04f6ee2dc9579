-- The followers of a major incident get the same words of a resolution; what is taken out of one is taken out of all.
alter table resolution add column words_id uuid;
update resolution r set words_id = coalesce(r.update_id, (
    select (array_agg(o.id order by o.id))[1] from resolution o
    where o.update_id is null and o.resolved_at = r.resolved_at and o.done is not distinct from r.done));
alter table resolution alter column words_id set not null;
create index resolution_by_words on resolution (words_id);
drop index resolution_by_update;
-- The words of updates of which the other half never came go with the ticket's.
create index beheerpartner_update_noted on beheerpartner_update (ticket_id) where note is not null;
