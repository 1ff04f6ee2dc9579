-- Updates in: several ways to prove who sends, bodies as they came, and updates that wait until they are told.

alter table callback_secret
    add column endpoint_id uuid references endpoint,
    add column scheme      text   not null default 'standard-webhooks'
        check (scheme in ('standard-webhooks', 'hub-signature-sha1', 'hub-signature-sha256', 'basic', 'bearer')),
    add column username    text,
    add column addresses   text[] not null default '{}',
    add column valid_until timestamptz;

-- A body that was proven, raw, for as long as somebody may have to look at it or read it again.
create table inbound_body (
    id               uuid primary key,
    beheerpartner_id uuid        not null references beheerpartner,
    endpoint_id      uuid references endpoint,
    source           text        not null check (source in ('callback', 'poll')),
    scheme           text        not null,
    delivery_id      text,
    headers          jsonb       not null default '{}',
    body             bytea,
    received_at      timestamptz not null,
    state            text        not null check (state in ('taken', 'passed', 'unplaced', 'review', 'dismissed')),
    issues           jsonb       not null default '[]',
    dismiss_reason   text,
    next_look_at     timestamptz,
    ended_at         timestamptz
);
create index inbound_body_unplaced on inbound_body (next_look_at) where state = 'unplaced';
create index inbound_body_review on inbound_body (received_at desc, id desc) where state = 'review';
create index inbound_body_review_of on inbound_body (beheerpartner_id, received_at desc, id desc) where state = 'review';
create index inbound_body_to_empty on inbound_body (ended_at) where body is not null and ended_at is not null;
create index inbound_body_to_drop on inbound_body (ended_at) where body is null and ended_at is not null;

-- What came already: by the id that the sender gives, and by the body's hash where neither id nor time is signed.
create table inbound_seen (
    sender      uuid        not null,
    key         text        not null,
    inbound_id  uuid        not null,
    known_until timestamptz not null,
    primary key (sender, key)
);
create index inbound_seen_to_drop on inbound_seen (known_until);

-- next_try_at: when to tell tickets-service; null once it was told. wish: what is told, until it is.
alter table beheerpartner_update
    add column seq                bigint generated always as identity,
    add column source             text not null default 'callback',
    add column endpoint_id        uuid,
    add column inbound_id         uuid,
    add column occurred_at        timestamptz,
    add column version            numeric(18),
    add column changed_at         timestamptz,
    add column wish               jsonb,
    add column next_try_at        timestamptz,
    add column tries              int  not null default 0,
    add column merged_into_number text;
update beheerpartner_update set inbound_id = id, occurred_at = received_at;
insert into inbound_seen (sender, key, inbound_id, known_until)
    select beheerpartner_id, 'id:' || webhook_id, id, received_at + interval '30 days' from beheerpartner_update;

create index beheerpartner_update_untold on beheerpartner_update (next_try_at) where next_try_at is not null;
create index beheerpartner_update_by_inbound on beheerpartner_update (inbound_id);
create index beheerpartner_update_by_ticket on beheerpartner_update (ticket_id, received_at desc, id desc);
create index beheerpartner_update_by_sender on beheerpartner_update (beheerpartner_id, received_at desc, id desc);
create index beheerpartner_update_by_result
    on beheerpartner_update (beheerpartner_id, result, received_at desc, id desc);
create index ticket_copy_by_number on ticket_copy (number);
