-- Articles of knowledge-service that can be put on tickets, as it told last, and the tickets that they are on.

create table article_copy (
    article_id uuid primary key,
    -- Absent while nobody can read it.
    title      text,
    tool_id    uuid,
    validated  boolean not null,
    sequence   bigint  not null
);

create table ticket_article (
    ticket_id  uuid        not null references ticket (id) on delete cascade,
    article_id uuid        not null,
    helped     boolean,
    linked_at  timestamptz not null,
    primary key (ticket_id, article_id)
);
