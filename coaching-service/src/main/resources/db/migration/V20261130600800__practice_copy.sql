-- The published practices as knowledge-service told of them; one that was archived stays, for what refers to it.

create table practice_copy (
    id           uuid primary key,
    version      int         not null,
    title        text        not null,
    tool_id      uuid,
    published_at timestamptz,
    archived_at  timestamptz,
    check (published_at is not null or archived_at is not null)
);
