-- When everybody saw a practice change last: harvesters ask for what changed since they came. A name that was withdrawn is a
-- change too, which moves the practice in no list.
alter table practice add column name_withdrawn_at timestamptz;
alter table practice add column shown_at timestamptz
    generated always as (greatest(published_at, archived_at, name_withdrawn_at)) stored;
create index practice_by_showing on practice (shown_at, id) where published is not null;
