-- Search over everything: one row per tool, practice and article, written in the transaction of the thing itself.

-- A word with a hyphen is also found without it: wi-fi, wifi. A slash becomes a space, as in in_one_text.
create function to_be_found(words text[]) returns text
    language sql immutable parallel safe
    return regexp_replace(in_one_text(words), '([[:alnum:]]+)-([[:alnum:]]+)', '\1-\2 \1\2', 'g');

create table search_item (
    kind                 text        not null check (kind in ('TOOL', 'PRACTICE', 'ARTICLE')),
    id                   uuid        not null,
    title                text        not null,
    names                text[]      not null,
    supplier             text,
    summary              text        not null,
    body                 text        not null,
    tool_id              uuid,
    school_id            uuid,
    subject_areas        text[]      not null,
    targets              text[]      not null,
    devices              text[]      not null,
    logins               text[]      not null,
    privacy_decision     text,
    low_threshold_points int check (low_threshold_points between 0 and 100),
    outcome              text,
    for_everybody        boolean     not null,
    trust                int         not null check (trust between 0 and 3),
    published_at         timestamptz not null,
    changed_at           timestamptz not null,
    -- What somebody who misspells is compared with.
    names_folded         text generated always as (folded(in_one_text(title || names))) stored,
    -- The names by themselves, so that what has all words in its name is found before a common word is.
    name_words           tsvector generated always as (
        setweight(to_tsvector('as_written', to_be_found(title || names)), 'A')
        || setweight(to_tsvector('dutch_plain', to_be_found(title || names)), 'A')) stored,
    words                tsvector generated always as (
        setweight(to_tsvector('as_written', to_be_found(title || names)), 'A')
        || setweight(to_tsvector('dutch_plain', to_be_found(title || names)), 'A')
        || setweight(to_tsvector('dutch_plain', to_be_found(array[summary])), 'B')
        || setweight(to_tsvector('dutch_plain', to_be_found(array[supplier])), 'C')
        || setweight(to_tsvector('dutch_plain', to_be_found(array[body])), 'D')) stored,
    primary key (kind, id)
);
create index search_item_by_words on search_item using gin (words) with (fastupdate = off);
create index search_item_by_name_words on search_item using gin (name_words) with (fastupdate = off);
create index search_item_by_likeness on search_item using gin (names_folded gin_trgm_ops) with (fastupdate = off);
-- The order in which hits of a common word are looked at.
create index search_item_by_trust on search_item (trust desc, changed_at desc, id);
create index search_item_by_tool on search_item (tool_id) where tool_id is not null;
create index search_item_by_publication on search_item (published_at desc, id desc) where for_everybody;

-- Every word that ever stood in an item, for "did you mean" and for the parts of compounds. None is taken away: a word
-- alone finds nothing.
create table search_word (
    word     text collate "C" primary key,
    in_title boolean not null,
    -- Compounds by their last part: digibord by bord.
    reversed text collate "C" generated always as (reverse(word)) stored
);
create index search_word_by_likeness on search_word using gin (word gin_trgm_ops);
create index search_word_by_end on search_word (reversed);

-- The words of an item as they are written, without accents: 3 to 40 letters and digits, a letter among them.
create function words_of(title text, names text[], supplier text, summary text, body text)
    returns table (word text, in_title boolean)
    language sql immutable parallel safe
begin atomic
    select w.word, bool_or(w.in_title)
    from (
        select unnest(tsvector_to_array(to_tsvector('as_written', to_be_found(title || names)))), true
        union all
        select unnest(tsvector_to_array(to_tsvector('as_written', to_be_found(array[supplier, summary, body])))), false
    ) w (word, in_title)
    where w.word ~ '^[[:alnum:]]{3,40}$' and w.word ~ '[[:alpha:]]'
    group by w.word;
end;

-- What is there already.
insert into search_item (kind, id, title, names, supplier, summary, body, tool_id, subject_areas, targets, devices, logins,
        for_everybody, trust, published_at, changed_at)
    select 'TOOL', id, name, aliases, supplier, purpose, '', id, '{}', '{}', '{}', '{}', published, 2, added_at, changed_at
    from tool;
insert into search_item (kind, id, title, names, summary, body, tool_id, school_id, subject_areas, targets, devices, logins,
        outcome, for_everybody, trust, published_at, changed_at)
    select 'PRACTICE', p.id, v.title, '{}', v.question, v.setting || E'\n' || array_to_string(v.steps, E'\n'), v.tool_id,
           v.school_id, v.subject_areas, '{}', '{}', '{}', v.outcome, true, 2, p.published_at, p.published_at
    from practice p join practice_version v on v.practice_id = p.id and v.number = p.published
    where p.archived_at is null;
insert into search_word (word, in_title)
    select w.word, bool_or(w.in_title)
    from search_item i, words_of(i.title, i.names, i.supplier, i.summary, i.body) w
    group by w.word;
