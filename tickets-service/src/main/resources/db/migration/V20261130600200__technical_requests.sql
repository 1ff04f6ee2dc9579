-- What a coach passed on as a ticket. Facts and words come by two topics; the ticket is opened when both are here, once.
-- The words stand here only until then.
create table technical_request (
    ticket_id  uuid primary key,
    request_id uuid not null,
    heard_at   timestamptz not null,
    school_id  uuid,
    tool_id    uuid,
    urgency    text,
    passed_at  timestamptz,
    text       text,
    opened_at  timestamptz,
    check (opened_at is null or text is null),
    check ((school_id is null) = (passed_at is null) and (urgency is null) = (passed_at is null))
);
create index technical_request_half on technical_request (heard_at) where opened_at is null;
