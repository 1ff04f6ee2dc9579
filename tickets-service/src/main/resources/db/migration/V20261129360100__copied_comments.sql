-- The words of a step of a major incident stand at each ticket that took it; what is taken out of one is taken out of all.
alter table comment add column words_id uuid;
update comment set words_id = id;
alter table comment alter column words_id set not null;
create index comment_by_words on comment (words_id);
