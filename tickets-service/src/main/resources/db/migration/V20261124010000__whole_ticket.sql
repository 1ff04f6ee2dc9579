-- What a ticket is about, its links to other tickets, and what the school decides later.

create table category (
    id        uuid primary key,
    parent_id uuid references category,
    name      text    not null,
    active    boolean not null default true,
    position  int     not null default 0,
    version   bigint  not null default 1
);
create unique index category_name_once on category (coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), lower(name));

alter table ticket
    add category_id             uuid references category,
    add room_id                 uuid,
    add device_id               uuid,
    add needed_before           timestamptz,
    -- Who typed it, when that is not whose ticket it is.
    add entered_by              text,
    add major                   boolean not null default false,
    add major_incident_id       uuid references ticket,
    add merged_into             uuid references ticket,
    add proposed_priority       smallint check (proposed_priority between 1 and 4),
    add disputed_at             timestamptz,
    add coach_asked_at          timestamptz,
    add resolved_at             timestamptz,
    -- When it closes by itself, while it is resolved.
    add closes_at               timestamptz,
    add reopen_until            timestamptz,
    -- When the stand-in is called, while nobody has looked at it.
    add stand_in_due_at         timestamptz,
    add stand_in_called_at      timestamptz,
    add check ((proposed_priority is null) = (disputed_at is null)),
    add check (state <> 'merged' or merged_into is not null),
    add check (not (major and major_incident_id is not null));
create index ticket_by_major_incident on ticket (major_incident_id) where major_incident_id is not null;
create index ticket_by_closing on ticket (closes_at) where closes_at is not null;
create index ticket_by_stand_in on ticket (stand_in_due_at) where stand_in_due_at is not null;
create index ticket_by_device on ticket (device_id, reported_at desc, id desc) where device_id is not null;
create index ticket_dispute_by_time on ticket (disputed_at) where disputed_at is not null;
create index ticket_major_by_time on ticket (reported_at desc, id desc) where major;
create index resolution_by_update on resolution (update_id) where update_id is not null;

-- A question to a coach, until and after it is answered.
create table coach_question (
    id          uuid primary key,
    ticket_id   uuid        not null references ticket,
    asked_at    timestamptz not null,
    answered_at timestamptz
);
create index coach_question_by_ticket on coach_question (ticket_id);
