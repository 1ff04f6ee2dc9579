-- Talking: files, who follows a ticket, and who is told of what.

alter table comment
    add redacted_at timestamptz;
create index comment_by_author on comment (author) where author is not null;

create table attachment (
    id          uuid primary key,
    ticket_id   uuid        not null references ticket,
    by_whom     text        not null,
    author      text,
    public      boolean     not null,
    name        text        not null,
    media_type  text        not null,
    size_bytes  int         not null,
    added_at    timestamptz not null,
    redacted_at timestamptz
);
create index attachment_by_ticket on attachment (ticket_id, added_at desc, id desc);
create index attachment_by_author on attachment (author) where author is not null;

-- Apart, so that no list ever touches a file.
create table attachment_content (
    attachment_id uuid primary key references attachment on delete cascade,
    bytes         bytea not null
);
-- Pictures and PDF are compressed already.
alter table attachment_content alter column bytes set storage external;

-- Who follows a ticket, or has said not to; whose ticket it is follows it without a row.
create table watcher (
    ticket_id uuid        not null references ticket,
    subject   text        not null,
    role      text        not null,
    watching  boolean     not null,
    since     timestamptz not null,
    primary key (ticket_id, subject)
);
create index watcher_by_subject on watcher (subject);

-- Where people can be mailed, as their account said when they last did something.
create table person_address (
    subject    text primary key,
    email      text        not null,
    language   text,
    -- Whether the account could stand in as a coach.
    coach      boolean     not null default false,
    seen_at    timestamptz not null,
    -- When a mail server said for good that this address takes nothing.
    refused_at timestamptz
);

create index person_address_of_coaches on person_address (subject) where coach;

create table notice_preference (
    subject    text primary key,
    language   text,
    mail_kinds text[]      not null,
    changed_at timestamptz not null
);

-- The order in which history became visible: below the oldest running transaction nothing is added any more.
alter table ticket_history
    add column if not exists xid xid8 not null default pg_current_xact_id();
create index if not exists ticket_history_by_xid on ticket_history (xid, id);

-- Who did it, until the notices of it are made.
create table notice_author (
    history_id bigint primary key,
    subject    text not null
);

-- Up to where history has become notices; nobody is told of what was before.
create table notice_position (
    one        boolean primary key default true check (one),
    xid        xid8   not null,
    history_id bigint not null
);
insert into notice_position (xid, history_id) values (pg_current_xact_id(), 9223372036854775807);

-- One mail about one ticket to one person; it holds what happened while it waited.
create table notice_mail (
    id         uuid primary key,
    subject    text        not null,
    ticket_id  uuid        not null references ticket,
    state      text        not null check (state in ('waiting', 'sent', 'refused', 'dropped')),
    made_at    timestamptz not null,
    due_at     timestamptz not null,
    attempts   int         not null default 0,
    settled_at timestamptz
);
create unique index notice_mail_waiting on notice_mail (subject, ticket_id) where state = 'waiting';
create index notice_mail_due on notice_mail (due_at) where state = 'waiting';
create index notice_mail_by_ticket on notice_mail (ticket_id);

create table notice (
    id          bigint generated always as identity primary key,
    subject     text        not null,
    ticket_id   uuid        not null references ticket,
    history_id  bigint      not null,
    kind        text        not null,
    occurred_at timestamptz not null,
    made_at     timestamptz not null,
    read_at     timestamptz,
    mail_id     uuid references notice_mail,
    unique (history_id, subject)
);
create index notice_by_subject on notice (subject, id desc);
create index notice_unread on notice (subject, id desc) where read_at is null;
create index notice_by_ticket on notice (ticket_id);
create index notice_by_mail on notice (mail_id) where mail_id is not null;
create index notice_by_age on notice (made_at);
