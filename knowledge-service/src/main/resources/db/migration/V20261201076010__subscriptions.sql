-- Who follows something, with the mail address for as long as that is so.

create table subscriber (
    -- By which links in mails name the person; the subject stands in none.
    id         uuid primary key,
    subject    text        not null unique,
    email      text        not null,
    language   text,
    coach      boolean     not null,
    seen_at    timestamptz not null,
    -- What was new before then was told, or was there before the person followed anything.
    told_until timestamptz not null,
    -- When a mail server last said that there is no such address.
    refused_at timestamptz
);
create index subscriber_by_last_seen on subscriber (seen_at);

create table subscription (
    id            uuid primary key,
    subscriber_id uuid        not null references subscriber (id) on delete cascade,
    subject_area  text,
    tool_id       uuid,
    subscribed_at timestamptz not null,
    check (num_nonnulls(subject_area, tool_id) = 1),
    unique nulls not distinct (subscriber_id, subject_area, tool_id)
);

-- One mail per person and week: the key keeps it so.
create table subscription_edition (
    id            uuid primary key,
    subscriber_id uuid        not null references subscriber (id) on delete cascade,
    week_date     date        not null,
    from_at       timestamptz not null,
    until_at      timestamptz not null,
    state         text        not null,
    due_at        timestamptz not null,
    attempts      int         not null default 0,
    uncertain     int         not null default 0,
    claimed_until timestamptz,
    settled_at    timestamptz,
    unique (subscriber_id, week_date)
);
create index subscription_edition_due on subscription_edition (due_at, id) where state = 'waiting';
create index subscription_edition_by_time on subscription_edition (until_at);
