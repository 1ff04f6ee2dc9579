-- Schools with what they are known by over time, the people to turn to, and the things that break.

alter table school
    add address     jsonb,
    add end_date    date,
    add merged_into uuid references school,
    add check (merged_into is null or end_date is not null),
    add check (merged_into <> id);
-- A BRIN passes from school to school; the identifiers say who has it when.
alter table school drop constraint school_brin_key;
create index school_by_brin on school (brin);

create table school_identifier (
    school_id        uuid not null references school,
    type             text not null,
    value            text not null,
    valid_from_date  date,
    valid_until_date date,
    check (valid_until_date >= valid_from_date)
);
create index school_identifier_by_school on school_identifier (school_id);
create index school_identifier_by_value on school_identifier (type, value);

insert into school_identifier (school_id, type, value)
select id, case when length(brin) = 4 then 'brin4' else 'brin6' end, brin
from school;

create table contactpersoon (
    id             uuid primary key,
    school_id      uuid        not null references school,
    subject        text        not null,
    name           text        not null,
    email          text        not null,
    rank           smallint    not null check (rank between 1 and 9),
    onboarded_date date,
    from_date      date,
    until_date     date,
    version        bigint      not null default 1,
    created_at     timestamptz not null,
    check (until_date >= from_date),
    unique (school_id, subject)
);
create index contactpersoon_by_subject on contactpersoon (subject);

-- What a short code is made of; each number is given out once, to a room or a device.
create sequence short_code_number;

create table room (
    id         uuid primary key,
    school_id  uuid        not null references school,
    name       text        not null,
    floor      text,
    kind       text        not null,
    short_code text        not null unique,
    version    bigint      not null default 1,
    created_at timestamptz not null
);
create unique index room_name_once on room (school_id, lower(name));
create index room_by_school on room (school_id, created_at desc, id desc);

create table device (
    id                  uuid primary key,
    school_id           uuid        not null references school,
    room_id             uuid        not null references room,
    asset_tag           text,
    kind                text        not null,
    serial              text,
    name                text        not null,
    warranty_until_date date,
    retired_date        date,
    short_code          text        not null unique,
    version             bigint      not null default 1,
    created_at          timestamptz not null
);
create unique index device_asset_tag_once on device (school_id, lower(asset_tag));
create index device_by_school on device (school_id, created_at desc, id desc);
create index device_by_room on device (room_id, created_at desc, id desc);

alter table ticket
    add foreign key (room_id) references room,
    add foreign key (device_id) references device;
create index ticket_by_room on ticket (room_id, reported_at desc, id desc) where room_id is not null;
