-- The last whole state of each thing that another service owns and tells of on a compacted topic.

create table read_copy (
    topic      text        not null,
    key        uuid        not null,
    state      jsonb       not null,
    changed_at timestamptz not null,
    primary key (topic, key)
);
create index read_copy_by_change on read_copy (topic, changed_at desc, key desc);
