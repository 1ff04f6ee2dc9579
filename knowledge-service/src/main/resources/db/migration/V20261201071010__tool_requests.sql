-- Schools ask for a tool; the board looks at it and decides.

create table tool_request (
    id            uuid primary key,
    revision      bigint      not null,
    state         text        not null
        check (state in ('REQUESTED', 'UNDER_REVIEW', 'DECIDED', 'CLOSED', 'WITHDRAWN', 'MERGED')),
    name          text        not null,
    tool_id       uuid,
    why           text        not null,
    subject_areas text[]      not null,
    targets       text[]      not null,
    website       text,
    asked_at      timestamptz not null,
    review_at     timestamptz,
    review_note   text,
    ended_at      timestamptz,
    decision      text check (decision in ('ALLOW', 'CONDITIONS', 'STOP')),
    conditions    text,
    -- Why it was decided so, or closed.
    reason        text,
    merged_into   uuid references tool_request (id) on delete set null,
    -- True when who asked is no longer held.
    forgotten     boolean     not null default false,
    check ((state in ('REQUESTED', 'UNDER_REVIEW')) = (ended_at is null)),
    check ((state = 'DECIDED') = (decision is not null))
);
create unique index tool_request_open_name on tool_request (folded(name)) where state in ('REQUESTED', 'UNDER_REVIEW');
create index tool_request_waiting on tool_request (asked_at, id) where state in ('REQUESTED', 'UNDER_REVIEW');
create index tool_request_ended on tool_request (ended_at desc, id desc) where ended_at is not null;
create index tool_request_by_asking on tool_request (asked_at);
create index tool_request_by_tool on tool_request (tool_id) where tool_id is not null;
create index tool_request_to_forget on tool_request (ended_at) where ended_at is not null and not forgotten;
create index tool_request_by_target on tool_request (merged_into) where merged_into is not null;

-- Who asks for it, each for a school; the first one began it.
create table tool_request_asker (
    id         bigint generated always as identity primary key,
    request_id uuid        not null references tool_request (id) on delete cascade,
    school_id  uuid        not null,
    asker      text,
    asked_at   timestamptz not null,
    unique (request_id, asker)
);
create index tool_request_asker_by_person on tool_request_asker (asker) where asker is not null;
