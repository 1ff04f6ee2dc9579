-- What an endpoint may say of itself. The secrets move to rows of their own, several per endpoint; a start-up step seals
-- what was stored in plain and empties the plain column.
alter table endpoint
    add column name                  text,
    add column connector             text    not null default 'generic',
    add column events                text[]  not null default '{}',
    add column header_names          text[]  not null default '{}',
    add column headers_sealed        bytea,
    add column authentication        text    not null default 'none'
        check (authentication in ('none', 'basic', 'bearer', 'oauth2-client-credentials')),
    add column authentication_sealed bytea,
    add column rate_per_minute       int     check (rate_per_minute > 0),
    add column settings              jsonb   not null default '{}',
    add column state_reason          text,
    add column version               bigint  not null default 1;
update endpoint set name = 'Webhooks';
alter table endpoint
    alter column name set not null,
    drop constraint endpoint_state_check,
    add constraint endpoint_state_check check (state in ('active', 'paused', 'disabled', 'ended'));

-- valid_until is null for a secret that is not being replaced.
create table endpoint_secret (
    id          uuid primary key,
    endpoint_id uuid        not null references endpoint,
    plain       text,
    sealed      bytea,
    created_at  timestamptz not null,
    valid_until timestamptz,
    check ((plain is null) <> (sealed is null))
);
create index endpoint_secret_by_endpoint on endpoint_secret (endpoint_id, created_at desc);
insert into endpoint_secret (id, endpoint_id, plain, created_at)
    select gen_random_uuid(), id, secret, created_at from endpoint;
alter table endpoint drop column secret;

alter table callback_secret rename column secret to plain;
alter table callback_secret
    alter column plain drop not null,
    add column sealed bytea,
    add constraint callback_secret_once check ((plain is null) <> (sealed is null));
