-- Knowledge: tool cards, and how they are found in Dutch. Both extensions are trusted: the owner of the database may add them.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Dutch stems with accents gone first, so that coöperatief finds cooperatief.
create text search configuration dutch_plain (copy = dutch);
alter text search configuration dutch_plain
    alter mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
    with unaccent, dutch_stem;

-- Words as they are written, for names that are no Dutch: the stemmer makes kahot of kahoot.
create text search configuration as_written (copy = simple);
alter text search configuration as_written
    alter mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
    with unaccent, simple;

-- One text of several; a slash becomes a space, since the parser would take so/vso for the name of a file. Declared
-- immutable, which array_to_string is for texts, so that generated columns may use it.
create function in_one_text(words text[]) returns text
    language sql immutable parallel safe
    return translate(array_to_string(words, ' '), '/', ' ');

-- Lower case without accents. Declared immutable: the rules of unaccent change with no running database.
create function folded(words text) returns text
    language sql immutable parallel safe strict
    return lower(unaccent('unaccent'::regdictionary, words));

create table tool (
    id                   uuid primary key,
    version              bigint      not null,
    name                 text        not null,
    aliases              text[]      not null,
    supplier             text,
    purpose              text        not null,
    minutes_to_first_use int check (minutes_to_first_use between 0 and 600),
    install_needed       boolean,
    accounts_needed      boolean,
    published            boolean     not null,
    added_at             timestamptz not null,
    changed_at           timestamptz not null,
    names_folded         text generated always as (folded(in_one_text(name || aliases))) stored,
    words                tsvector generated always as (
        setweight(to_tsvector('as_written', in_one_text(name || aliases)), 'A')
        || setweight(to_tsvector('dutch_plain', in_one_text(name || aliases)), 'A')
        || setweight(to_tsvector('dutch_plain', in_one_text(array[supplier])), 'C')
        || setweight(to_tsvector('dutch_plain', in_one_text(array[purpose])), 'D')) stored
);
create unique index tool_by_name on tool (folded(name));
create index tool_by_time on tool (added_at desc, id desc);
create index tool_by_words on tool using gin (words);
