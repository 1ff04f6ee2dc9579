-- What lists, search, counters and live streams read, each by an index of its own.

-- The words of a ticket, and those of its title for who may not search the rest; they follow the texts, a redaction
-- included. Two columns, not one with weights: an index knows no weights, so a word of every description would be looked
-- up in every row to find that no title has it.
alter table ticket
    add search tsvector not null generated always as (
        to_tsvector('dutch', coalesce(title, '')) || to_tsvector('dutch', coalesce(description, ''))) stored,
    add title_search tsvector not null generated always as (to_tsvector('dutch', coalesce(title, ''))) stored,
    -- The earliest due moment that is not met, nor paused; the end of time when there is none, so that those come last.
    add next_due_at timestamptz not null default '9999-12-31 23:59:59Z';

-- New words wait in a list that each search reads through, so it is kept short.
create index ticket_by_words on ticket using gin (search) with (gin_pending_list_limit = 256);
create index ticket_by_title_words on ticket using gin (title_search) with (gin_pending_list_limit = 256);
create index ticket_by_priority on ticket (priority, reported_at, id);
create index ticket_open_by_priority on ticket (priority, reported_at, id)
    where state not in ('closed', 'withdrawn', 'merged');
create index ticket_by_due_moment on ticket (next_due_at, id);
create index ticket_by_school_and_due_moment on ticket (school_id, next_due_at, id);
create index ticket_by_reporter on ticket (reporter, reported_at desc, id desc);
create index ticket_by_entered_by on ticket (entered_by, reported_at desc, id desc) where entered_by is not null;
create index ticket_by_category on ticket (category_id, reported_at desc, id desc) where category_id is not null;
create index ticket_by_major on ticket (reported_at desc, id desc) where major;

update ticket
set next_due_at = told.next_due_at
from (select ticket_id, min((moment ->> 'dueAt')::timestamptz) as next_due_at
      from due_moments, jsonb_array_elements(moments) moment
      where moment ->> 'state' in ('running', 'breached')
      group by ticket_id) told
where ticket.id = told.ticket_id and told.next_due_at is not null;

-- How many tickets of a school are in a state: the sum of its rows. Whoever counts takes a row that nobody holds, or
-- adds one, so nobody waits for another and there are never more rows than there were transactions at once.
create table ticket_count (
    id        bigint generated always as identity primary key,
    school_id uuid   not null references school,
    state     text   not null,
    tickets   bigint not null
) with (fillfactor = 50);
create index ticket_count_by_school on ticket_count (school_id, state);

create function count_tickets(school uuid, in_state text, more bigint) returns void language plpgsql as $$
declare
    free bigint;
begin
    select id into free from ticket_count
    where school_id = school and state = in_state
    limit 1 for update skip locked;
    if found then
        update ticket_count set tickets = tickets + more where id = free;
    else
        insert into ticket_count (school_id, state, tickets) values (school, in_state, more);
    end if;
end $$;

create function ticket_added() returns trigger language plpgsql as $$
begin
    perform count_tickets(school_id, state, count(*)) from added group by school_id, state;
    return null;
end $$;

create function ticket_moved() returns trigger language plpgsql as $$
begin
    perform count_tickets(old.school_id, old.state, -1);
    perform count_tickets(new.school_id, new.state, 1);
    return null;
end $$;

create function ticket_removed() returns trigger language plpgsql as $$
begin
    perform count_tickets(school_id, state, -count(*)) from removed group by school_id, state;
    return null;
end $$;

insert into ticket_count (school_id, state, tickets)
select school_id, state, count(*) from ticket group by school_id, state;

create trigger ticket_added after insert on ticket
    referencing new table as added for each statement execute function ticket_added();
create trigger ticket_moved after update of state, school_id on ticket
    for each row when ((old.state, old.school_id) is distinct from (new.state, new.school_id))
    execute function ticket_moved();
create trigger ticket_removed after delete on ticket
    referencing old table as removed for each statement execute function ticket_removed();

-- The order in which the history became readable: by transaction, below the oldest one that still runs.
alter table ticket_history
    add column if not exists xid xid8 not null default pg_current_xact_id();
create index ticket_history_by_commit on ticket_history (xid, id);

-- A person's own lists; a contactpersoon can share one with the school.
create table ticket_view (
    id         uuid primary key,
    owner      text        not null,
    school_id  uuid references school,
    name       text        not null,
    filters    jsonb       not null,
    version    bigint      not null default 1,
    created_at timestamptz not null
);
create index ticket_view_by_owner on ticket_view (owner, created_at desc, id desc);
create index ticket_view_by_school on ticket_view (school_id, created_at desc, id desc) where school_id is not null;
