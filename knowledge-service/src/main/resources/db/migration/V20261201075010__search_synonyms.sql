-- Words that mean the same to who searches; coaches keep them. What is here is a start.

create table search_synonym (
    id         uuid primary key,
    revision   bigint      not null,
    terms      text[]      not null check (cardinality(terms) between 2 and 20),
    -- The same as the search reads what is typed: lower case, without accents and signs.
    asked      text[]      not null check (cardinality(asked) = cardinality(terms)),
    added_at   timestamptz not null,
    changed_at timestamptz not null
);
create index search_synonym_by_asked on search_synonym using gin (asked) with (fastupdate = off);
create index search_synonym_by_time on search_synonym (added_at desc, id desc);

insert into search_synonym (id, revision, terms, asked, added_at, changed_at)
    select gen_random_uuid(), 0, terms, terms, timestamptz '2026-12-01 00:00:00+01', timestamptz '2026-12-01 00:00:00+01'
    from (values
        (array['digibord', 'digitaal bord', 'smartboard', 'smartbord', 'schoolbord', 'touchscreen']),
        (array['quiz', 'kwis', 'vragenspel']),
        (array['toets', 'overhoring', 'proefwerk']),
        (array['wifi', 'draadloos internet', 'netwerk']),
        (array['tablet', 'ipad']),
        (array['wachtwoord', 'password', 'inlogcode']),
        (array['inloggen', 'aanmelden']),
        (array['stemmen', 'peiling', 'poll', 'enquete']),
        (array['printer', 'afdrukken', 'printen']),
        (array['geluid', 'audio', 'luidspreker', 'speaker']),
        (array['video', 'filmpje', 'film']),
        (array['programmeren', 'coderen', 'coding']),
        (array['tafels', 'tafeltjes', 'vermenigvuldigen']),
        (array['voorlezen', 'tekst naar spraak']),
        (array['kapot', 'defect', 'stuk', 'storing', 'doet het niet']),
        (array['differentieren', 'op niveau', 'maatwerk']),
        (array['presentatie', 'powerpoint', 'dia']),
        (array['hoofdtelefoon', 'koptelefoon', 'headset'])
    ) start (terms);

-- A text as it is shown with its words marked: the signs that mark are taken out, and words at a slash are words.
create function readable(words text) returns text
    language sql immutable parallel safe
    return replace(translate(words, U&'\E000\E001', ''), '/', ' / ');

-- Tools are found by the index of everything from now on.
drop index tool_by_words;
alter table tool drop column words, drop column names_folded;
