-- Practices: what a school tried. Each version has its own row; what is written after a publication is the next one.

create table practice (
    id             uuid primary key,
    revision       bigint      not null,
    author         text        not null,
    newest         int         not null check (newest > 0),
    published      int check (published between 1 and newest),
    added_at       timestamptz not null,
    published_at   timestamptz,
    archived_at    timestamptz,
    archive_reason text,
    -- When it was added, published or archived last: the order of lists.
    moved_at       timestamptz not null,
    check ((published is null) = (published_at is null)),
    check ((archived_at is null) = (archive_reason is null))
);
create index practice_published on practice (moved_at desc, id desc) where published is not null and archived_at is null;
create index practice_draft on practice (moved_at desc, id desc)
    where newest > coalesce(published, 0) and archived_at is null;
create index practice_archived on practice (moved_at desc, id desc) where archived_at is not null;
create index practice_by_author on practice (author);

create table practice_version (
    practice_id      uuid        not null references practice (id) on delete cascade,
    number           int         not null,
    title            text        not null,
    question         text        not null,
    setting          text        not null,
    steps            text[]      not null,
    school_id        uuid,
    tool_id          uuid,
    subject_areas    text[]      not null,
    duration_minutes int         not null check (duration_minutes > 0),
    outcome          text        not null check (outcome in ('WORKED', 'PARTLY', 'DID_NOT', 'NOT_KNOWN_YET')),
    written_by       text        not null,
    written_at       timestamptz not null,
    published_at     timestamptz,
    checked_by       text,
    primary key (practice_id, number),
    check ((published_at is null) = (checked_by is null))
);
create index practice_version_by_tool on practice_version (tool_id) where tool_id is not null;
create index practice_version_by_writer on practice_version (written_by);
create index practice_version_by_checker on practice_version (checked_by) where checked_by is not null;
