-- Opening hours as they are written; a published one never changes, nor do the dates that holidays closed at that moment.
create table calendar (
    id                  uuid primary key,
    name                text        not null,
    state               text        not null check (state in ('draft', 'published')),
    definition          jsonb       not null,
    based_on_id         uuid references calendar,
    closed_dates        jsonb       not null default '[]',
    holidays_until_date date,
    version             bigint      not null default 1,
    created_at          timestamptz not null,
    published_at        timestamptz
);
create index calendar_by_creation on calendar (created_at desc, id desc);
