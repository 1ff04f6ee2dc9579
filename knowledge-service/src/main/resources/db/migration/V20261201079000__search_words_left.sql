-- Words that left an item and are to be looked at: one that stands in no item any more is forgotten, so that what was taken
-- out of a text, such as a name, is held nowhere and does not come back as "did you mean".
create table search_word_left (
    id   bigint generated always as identity primary key,
    word text not null
);
-- So far none was taken away.
insert into search_word_left (word) select word from search_word;
