-- The files that somebody speaks of in a comment.
alter table comment
    add attachment_ids uuid[] not null default '{}';
