-- A common word among what is for a group, a device or a subject is looked up in one index: before, all that is for the
-- group was read.
create index search_item_by_words_and_facets on search_item using gin (words, targets, devices, subject_areas)
    with (fastupdate = off);
drop index search_item_by_words;
