-- What a ticket of ours is in the system behind an endpoint.
create table foreign_ticket (
    endpoint_id     uuid        not null references endpoint,
    ticket_id       uuid        not null,
    -- Null until their system has confirmed that there is one.
    foreign_id      text,
    foreign_number  text,
    -- Where it stands over there in our words, as far as we know: what we set, or what we read last.
    state           text        not null default 'open',
    -- Of the last body that was read, by their clock.
    changed_at      timestamptz,
    -- Set while one may have been created of which we have no answer: it is looked for before another one is.
    create_tried_at timestamptz,
    -- They say that there is none with this id.
    gone_at         timestamptz,
    -- Ids of replies that were taken.
    replies         text[]      not null default '{}',
    primary key (endpoint_id, ticket_id)
);
create unique index foreign_ticket_by_foreign_id on foreign_ticket (endpoint_id, foreign_id) where foreign_id is not null;

-- Where a poll of an endpoint goes on. The row is claimed by one node at a time.
create table poll_cursor (
    endpoint_id  uuid primary key references endpoint,
    -- Changes from here on are asked for, by their clock.
    from_at      timestamptz not null,
    next_poll_at timestamptz not null,
    leased_until timestamptz,
    -- When it was last read to its end.
    polled_at    timestamptz,
    -- Rounds that failed since the last that succeeded.
    failures     int         not null default 0
);
create index poll_cursor_due on poll_cursor (next_poll_at);
