-- Messages that somebody asked to bring to an endpoint again, or after all. Worked through in pieces.
create table webhook_replay (
    id           uuid primary key,
    endpoint_id  uuid        not null references endpoint,
    which        text        not null check (which in ('all', 'dead', 'missing')),
    from_at      timestamptz not null,
    until_at     timestamptz not null,
    types        text[]      not null,
    state        text        not null check (state in ('running', 'done')),
    queued       int         not null default 0,
    gone         int         not null default 0,
    -- The last message that was looked at.
    position_at  timestamptz not null,
    position_id  uuid        not null,
    created_at   timestamptz not null,
    ended_at     timestamptz
);
create index webhook_replay_running on webhook_replay (created_at) where state = 'running';
create index webhook_replay_by_endpoint on webhook_replay (endpoint_id);
