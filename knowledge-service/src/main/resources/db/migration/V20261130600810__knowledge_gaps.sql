-- What was looked for in vain. No person: of a school one row a day per search, however often and by whom it was typed.

create table search_in_vain (
    words       text not null,
    searched_on date not null,
    school_id   uuid,
    unique nulls not distinct (words, searched_on, school_id)
);
create index search_in_vain_by_day on search_in_vain (searched_on);

create table knowledge_gap (
    id            uuid primary key,
    revision      bigint      not null,
    words         text        not null,
    school_id     uuid,
    tool_id       uuid,
    found_at      timestamptz not null,
    closed_at     timestamptz,
    closed_by     text,
    close_reason  text,
    check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (close_reason is null))
);
create unique index knowledge_gap_open on knowledge_gap (words) where closed_at is null;
create index knowledge_gap_by_time on knowledge_gap (found_at desc, id desc);
create index knowledge_gap_by_words on knowledge_gap (words, closed_at desc);
create index knowledge_gap_by_closer on knowledge_gap (closed_by) where closed_by is not null;
