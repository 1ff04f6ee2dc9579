-- How many open clocks there are of a target in a state: the sum of its rows. As with tickets, whoever counts takes a row that
-- nobody holds, or adds one, so nobody waits for another. Counting a million clocks anew all the time would not do.
drop index if exists clock_open;

create table clock_count (
    id     bigint generated always as identity primary key,
    target text   not null,
    state  text   not null,
    clocks bigint not null
) with (fillfactor = 50);
create index clock_count_by_state on clock_count (target, state);

create function count_clocks(of_target text, in_state text, more bigint) returns void language plpgsql as $$
declare
    free bigint;
begin
    select id into free from clock_count
    where target = of_target and state = in_state
    limit 1 for update skip locked;
    if found then
        update clock_count set clocks = clocks + more where id = free;
    else
        insert into clock_count (target, state, clocks) values (of_target, in_state, more);
    end if;
end $$;

create function clocks_added() returns trigger language plpgsql as $$
begin
    perform count_clocks(target, state, count(*)) from added where over_at is null group by target, state;
    return null;
end $$;

create function clocks_changed() returns trigger language plpgsql as $$
begin
    perform count_clocks(target, state, sum(clocks)::bigint)
    from (select target, state, 1 as clocks from after where over_at is null
          union all
          select target, state, -1 from before where over_at is null) moved
    group by target, state having sum(clocks) <> 0;
    return null;
end $$;

create function clocks_removed() returns trigger language plpgsql as $$
begin
    perform count_clocks(target, state, -count(*)) from removed where over_at is null group by target, state;
    return null;
end $$;

create trigger clocks_added after insert on clock
    referencing new table as added for each statement execute function clocks_added();
create trigger clocks_changed after update on clock
    referencing old table as before new table as after for each statement execute function clocks_changed();
create trigger clocks_removed after delete on clock
    referencing old table as removed for each statement execute function clocks_removed();

insert into clock_count (target, state, clocks)
select target, state, count(*) from clock where over_at is null group by target, state;
