-- What a beheerpartner hears is a message, one per fact, also when no endpoint takes it. A delivery brings one message to one
-- endpoint. The id of a message is the webhook-id at each endpoint and each attempt.
create table webhook_message (
    id               uuid primary key,
    -- Null for a message that is about no ticket, such as a test of an endpoint.
    ticket_id        uuid,
    number           text,
    beheerpartner_id uuid        not null references beheerpartner,
    type             text        not null,
    -- Per ticket; 0 where there is none.
    sequence         bigint      not null,
    -- Null once it was dropped.
    payload          text,
    about_id         uuid,
    traceparent      text,
    created_at       timestamptz not null
);

-- Each kept delivery was a message of its own, under its own webhook-id.
insert into webhook_message (id, ticket_id, number, beheerpartner_id, type, sequence, payload, about_id, traceparent, created_at)
select d.id, d.ticket_id, d.payload::jsonb #>> '{data,number}', e.beheerpartner_id, d.type,
       coalesce((d.payload::jsonb ->> 'sequence')::bigint, 0), nullif(d.payload, '{}'), d.about_id, d.traceparent, d.created_at
from delivery d join endpoint e on e.id = d.endpoint_id;

create index webhook_message_by_ticket on webhook_message (ticket_id, sequence);
create index webhook_message_by_beheerpartner on webhook_message (beheerpartner_id, created_at, id);
create index webhook_message_by_subject on webhook_message (about_id) where about_id is not null;
create index webhook_message_to_empty on webhook_message (created_at) where payload is not null;

drop index delivery_waiting;
drop index delivery_order;
drop index delivery_to_empty;
drop index delivery_by_subject;
alter table delivery
    add column message_id  uuid references webhook_message on delete cascade,
    add column sequence    bigint   not null default 0,
    -- Attempts since it was asked for last: the place on the ladder. "attempts" counts all of them.
    add column rung        int      not null default 0,
    -- What is more urgent has a lower one and goes first where not all can go at once.
    add column rank        smallint not null default 1,
    -- The receiver asked not to be tried again before.
    add column not_before  timestamptz,
    add column resent_at   timestamptz,
    add column mailed_at   timestamptz,
    alter column ticket_id drop not null;
update delivery d set message_id = d.id, sequence = m.sequence, rung = d.attempts from webhook_message m where m.id = d.id;
alter table delivery
    alter column message_id set not null,
    drop column payload,
    drop column traceparent,
    drop column about_id,
    -- A claim changes no index, and finds room beside the row.
    set (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.1);

create index delivery_waiting on delivery (endpoint_id, rank, next_attempt_at, seq) where state = 'waiting';
create index delivery_order on delivery (endpoint_id, ticket_id, sequence) where state = 'waiting';
create unique index delivery_by_message on delivery (message_id, endpoint_id);
create index delivery_by_endpoint on delivery (endpoint_id, type, created_at desc, id desc);
create index delivery_not_delivered on delivery (state, endpoint_id, created_at desc, id desc) where state <> 'delivered';

alter table delivery_attempt
    drop constraint delivery_attempt_delivery_id_fkey,
    add foreign key (delivery_id) references delivery on delete cascade,
    -- What the receiver's system named it, or did with it; never its own words.
    add column note  text,
    -- Whether it was made to see if an endpoint works again; it took nothing from the delivery's own attempts.
    add column probe boolean not null default false;

-- How an endpoint has answered lately. No row is a healthy one.
create table endpoint_health (
    endpoint_id    uuid primary key references endpoint,
    -- Failed attempts since the last that succeeded.
    failures       int         not null default 0,
    failing_from   timestamptz,
    -- Those among them that were no plain refusals.
    outages        int         not null default 0,
    first_failed   uuid,
    several_failed boolean     not null default false,
    -- Set while the circuit is open: nothing goes out before, and one probe afterwards.
    open_until     timestamptz,
    pauses         int         not null default 0,
    probing_until  timestamptz,
    -- When the next delivery would fit the rate, were all sent so far spread evenly.
    next_slot_at   timestamptz
);
