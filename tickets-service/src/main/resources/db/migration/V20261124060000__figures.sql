-- Figures stay when words and persons go, so they are kept beside the tickets, and are never counted from them.
--
-- ticket_figure holds what one ticket adds to the figures; a step of the ticket changes it in the step's transaction,
-- by the instant at which the step happened. Each change of it is written to figure_change as "less the old, more the
-- new"; a worker adds these up into figure_month. What has not been added up yet is added while reading (view figure),
-- so that the figures are exact at every moment and no step waits for another one's sum.

-- A month is one of the schools' own time.
create function month_of(at timestamptz) returns date
    language sql immutable
    return date_trunc('month', at at time zone 'Europe/Amsterdam')::date;

create table ticket_figure (
    ticket_id   uuid primary key,
    school_id   uuid        not null,
    -- Its first day; the month in which the ticket was reported.
    month       date        not null,
    category_id uuid,
    device_id   uuid,
    device_kind text,
    cause       text,
    state       text        not null,
    since       timestamptz not null,
    -- The month in which it was closed, withdrawn or merged, while it is.
    ended_month date,
    resolved    boolean     not null default false,
    reopened    boolean     not null default false,
    -- Whole seconds of the stays in a state that are over; null for a state in which it never was.
    reported_seconds bigint, in_triage_seconds bigint, handed_over_seconds bigint, accepted_seconds bigint,
    visit_planned_seconds bigint, on_site_seconds bigint, waiting_seconds bigint, resolved_seconds bigint,
    -- When retention took its words and persons.
    forgotten_at timestamptz
);
create index ticket_figure_to_forget on ticket_figure (since, ticket_id)
    where forgotten_at is null and state in ('closed', 'withdrawn', 'merged');

-- The dimensions: all (value empty), category, device-kind, cause, device; an empty value for a ticket that has none.
-- A school of zeros stands for all schools together.
create table figure_month (
    dimension text not null,
    school_id uuid not null,
    month     date not null,
    value     text not null,
    reported bigint not null, resolved bigint not null, reopened bigint not null, closed bigint not null,
    withdrawn bigint not null, merged bigint not null, ended bigint not null, reported_seconds bigint not null,
    reported_tickets bigint not null, in_triage_seconds bigint not null, in_triage_tickets bigint not null,
    handed_over_seconds bigint not null, handed_over_tickets bigint not null, accepted_seconds bigint not null,
    accepted_tickets bigint not null, visit_planned_seconds bigint not null,
    visit_planned_tickets bigint not null, on_site_seconds bigint not null, on_site_tickets bigint not null,
    waiting_seconds bigint not null, waiting_tickets bigint not null, resolved_seconds bigint not null,
    resolved_tickets bigint not null,
    primary key (dimension, school_id, month, value)
);
create index figure_month_of_devices on figure_month (month, value, school_id, reported, reopened)
    where dimension = 'device';

create table figure_change (
    id          bigint generated always as identity primary key,
    school_id   uuid not null,
    month       date not null,
    category_id uuid,
    device_id   uuid,
    device_kind text,
    cause       text,
    reported bigint not null default 0, resolved bigint not null default 0, reopened bigint not null default 0,
    closed bigint not null default 0, withdrawn bigint not null default 0, merged bigint not null default 0,
    ended bigint not null default 0, reported_seconds bigint not null default 0,
    reported_tickets bigint not null default 0, in_triage_seconds bigint not null default 0,
    in_triage_tickets bigint not null default 0, handed_over_seconds bigint not null default 0,
    handed_over_tickets bigint not null default 0, accepted_seconds bigint not null default 0,
    accepted_tickets bigint not null default 0, visit_planned_seconds bigint not null default 0,
    visit_planned_tickets bigint not null default 0, on_site_seconds bigint not null default 0,
    on_site_tickets bigint not null default 0, waiting_seconds bigint not null default 0,
    waiting_tickets bigint not null default 0, resolved_seconds bigint not null default 0,
    resolved_tickets bigint not null default 0
);

-- Takes a step of a ticket into its figure. A step that happened before the last one, which a late update may, ends a
-- stay of no length.
create function count_step(step_ticket uuid, at timestamptz, step_from text, step_to text) returns void
    language plpgsql as $$
declare
    stay bigint;
begin
    if step_from is null then
        insert into ticket_figure (ticket_id, school_id, month, category_id, device_id, device_kind, state, since)
        select t.id, t.school_id, month_of(at), t.category_id, t.device_id,
               (select d.kind from device d where d.id = t.device_id), step_to, at
        from ticket t where t.id = step_ticket
        on conflict do nothing;
        return;
    end if;
    if step_from = step_to then
        return;
    end if;
    select greatest(0, floor(extract(epoch from at - f.since)))::bigint into stay
    from ticket_figure f where f.ticket_id = step_ticket for update;
    update ticket_figure f
    set state       = step_to,
        since       = greatest(f.since, at),
        ended_month = case when step_to in ('closed', 'withdrawn', 'merged') then month_of(at) end,
        resolved    = f.resolved or step_to = 'resolved',
        reopened    = f.reopened or step_from in ('resolved', 'closed')
            and step_to not in ('resolved', 'closed', 'withdrawn', 'merged'),
        reported_seconds = case f.state when 'reported' then coalesce(f.reported_seconds, 0) + stay else f.reported_seconds end,
        in_triage_seconds = case f.state when 'in-triage' then coalesce(f.in_triage_seconds, 0) + stay else f.in_triage_seconds end,
        handed_over_seconds = case f.state when 'handed-over' then coalesce(f.handed_over_seconds, 0) + stay else f.handed_over_seconds end,
        accepted_seconds = case f.state when 'accepted' then coalesce(f.accepted_seconds, 0) + stay else f.accepted_seconds end,
        visit_planned_seconds = case f.state when 'visit-planned' then coalesce(f.visit_planned_seconds, 0) + stay else f.visit_planned_seconds end,
        on_site_seconds = case f.state when 'on-site' then coalesce(f.on_site_seconds, 0) + stay else f.on_site_seconds end,
        waiting_seconds = case f.state when 'waiting' then coalesce(f.waiting_seconds, 0) + stay else f.waiting_seconds end,
        resolved_seconds = case f.state when 'resolved' then coalesce(f.resolved_seconds, 0) + stay else f.resolved_seconds end
    where f.ticket_id = step_ticket;
end $$;

create function count_history() returns trigger language plpgsql as $$
begin
    perform count_step(new.ticket_id, new.occurred_at, new.from_state, new.to_state);
    return null;
end $$;
create trigger count_history after insert on ticket_history
    for each row when (new.to_state is not null) execute function count_history();

create function count_subject() returns trigger language plpgsql as $$
begin
    update ticket_figure
    set category_id = new.category_id,
        device_id   = new.device_id,
        device_kind = (select d.kind from device d where d.id = new.device_id)
    where ticket_id = new.id;
    return null;
end $$;
create trigger count_subject after update of category_id, device_id on ticket
    for each row when ((old.category_id, old.device_id) is distinct from (new.category_id, new.device_id))
    execute function count_subject();

create function count_cause() returns trigger language plpgsql as $$
begin
    update ticket_figure
    set cause = (select r.cause from resolution r where r.ticket_id = new.ticket_id and r.refused_at is null)
    where ticket_id = new.ticket_id;
    return null;
end $$;
create trigger count_cause after insert or update of cause, refused_at on resolution
    for each row execute function count_cause();

-- Adds a ticket's figure (sign 1) or takes it off (sign -1).
create function change_figure(f ticket_figure, sign int) returns void language plpgsql as $$
begin
    insert into figure_change (school_id, month, category_id, device_id, device_kind, cause,
        reported, resolved, reopened, closed, withdrawn, merged, ended, reported_seconds, reported_tickets,
        in_triage_seconds, in_triage_tickets, handed_over_seconds, handed_over_tickets, accepted_seconds,
        accepted_tickets, visit_planned_seconds, visit_planned_tickets, on_site_seconds, on_site_tickets,
        waiting_seconds, waiting_tickets, resolved_seconds, resolved_tickets)
    values (f.school_id, f.month, f.category_id, f.device_id, f.device_kind, f.cause,
           sign, sign * f.resolved::int, sign * f.reopened::int, sign * (f.state = 'closed')::int,
           sign * (f.state = 'withdrawn')::int, sign * (f.state = 'merged')::int, 0,
           sign * coalesce(f.reported_seconds, 0), sign * (f.reported_seconds is not null)::int,
           sign * coalesce(f.in_triage_seconds, 0), sign * (f.in_triage_seconds is not null)::int,
           sign * coalesce(f.handed_over_seconds, 0), sign * (f.handed_over_seconds is not null)::int,
           sign * coalesce(f.accepted_seconds, 0), sign * (f.accepted_seconds is not null)::int,
           sign * coalesce(f.visit_planned_seconds, 0), sign * (f.visit_planned_seconds is not null)::int,
           sign * coalesce(f.on_site_seconds, 0), sign * (f.on_site_seconds is not null)::int,
           sign * coalesce(f.waiting_seconds, 0), sign * (f.waiting_seconds is not null)::int,
           sign * coalesce(f.resolved_seconds, 0), sign * (f.resolved_seconds is not null)::int);
    if f.ended_month is not null then
        insert into figure_change (school_id, month, category_id, device_id, device_kind, cause, ended)
        values (f.school_id, f.ended_month, f.category_id, f.device_id, f.device_kind, f.cause, sign);
    end if;
end $$;

create function tell_figure() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        perform change_figure(old, -1);
    end if;
    perform change_figure(new, 1);
    return null;
end $$;
create trigger tell_figure after insert or update of category_id, device_id, cause, state on ticket_figure
    for each row execute function tell_figure();

-- The cells of figure_month that a change belongs to.
create function figure_cells(c figure_change) returns setof figure_month language sql stable as $$
    select d.dimension, s.school_id, c.month, d.value,
           c.reported, c.resolved, c.reopened, c.closed, c.withdrawn, c.merged, c.ended, c.reported_seconds,
           c.reported_tickets, c.in_triage_seconds, c.in_triage_tickets, c.handed_over_seconds,
           c.handed_over_tickets, c.accepted_seconds, c.accepted_tickets, c.visit_planned_seconds,
           c.visit_planned_tickets, c.on_site_seconds, c.on_site_tickets, c.waiting_seconds, c.waiting_tickets,
           c.resolved_seconds, c.resolved_tickets
    from (values ('all', ''),
                 ('category', coalesce(c.category_id::text, '')),
                 ('device-kind', coalesce(c.device_kind, '')),
                 ('cause', coalesce(c.cause, '')),
                 ('device', c.device_id::text)) as d (dimension, value)
    cross join (values (c.school_id), ('00000000-0000-0000-0000-000000000000'::uuid)) as s (school_id)
    where d.value is not null
      and (d.dimension <> 'device' or s.school_id <> '00000000-0000-0000-0000-000000000000');
$$;

create view figure as
    select * from figure_month
    union all
    select cells.* from figure_change c cross join lateral figure_cells(c) cells;

-- Adds up at most so many changes; gives how many. One at a time, so that two never wait for each other's cells.
create function fold_figures(batch int) returns int language plpgsql as $$
declare
    folded int;
begin
    if not pg_try_advisory_xact_lock(7304178) then
        return 0;
    end if;
    with gone as (
        delete from figure_change c
        where c.id in (select id from figure_change order by id limit batch)
        returning c as change
    ), added as (
        insert into figure_month as m
        select cells.dimension, cells.school_id, cells.month, cells.value,
               sum(cells.reported), sum(cells.resolved), sum(cells.reopened), sum(cells.closed),
               sum(cells.withdrawn), sum(cells.merged), sum(cells.ended), sum(cells.reported_seconds),
               sum(cells.reported_tickets), sum(cells.in_triage_seconds), sum(cells.in_triage_tickets),
               sum(cells.handed_over_seconds), sum(cells.handed_over_tickets), sum(cells.accepted_seconds),
               sum(cells.accepted_tickets), sum(cells.visit_planned_seconds), sum(cells.visit_planned_tickets),
               sum(cells.on_site_seconds), sum(cells.on_site_tickets), sum(cells.waiting_seconds),
               sum(cells.waiting_tickets), sum(cells.resolved_seconds), sum(cells.resolved_tickets)
        from gone cross join lateral figure_cells(gone.change) cells
        group by cells.dimension, cells.school_id, cells.month, cells.value
        on conflict (dimension, school_id, month, value) do update set
            reported = m.reported + excluded.reported, resolved = m.resolved + excluded.resolved,
            reopened = m.reopened + excluded.reopened, closed = m.closed + excluded.closed,
            withdrawn = m.withdrawn + excluded.withdrawn, merged = m.merged + excluded.merged,
            ended = m.ended + excluded.ended, reported_seconds = m.reported_seconds + excluded.reported_seconds,
            reported_tickets = m.reported_tickets + excluded.reported_tickets,
            in_triage_seconds = m.in_triage_seconds + excluded.in_triage_seconds,
            in_triage_tickets = m.in_triage_tickets + excluded.in_triage_tickets,
            handed_over_seconds = m.handed_over_seconds + excluded.handed_over_seconds,
            handed_over_tickets = m.handed_over_tickets + excluded.handed_over_tickets,
            accepted_seconds = m.accepted_seconds + excluded.accepted_seconds,
            accepted_tickets = m.accepted_tickets + excluded.accepted_tickets,
            visit_planned_seconds = m.visit_planned_seconds + excluded.visit_planned_seconds,
            visit_planned_tickets = m.visit_planned_tickets + excluded.visit_planned_tickets,
            on_site_seconds = m.on_site_seconds + excluded.on_site_seconds,
            on_site_tickets = m.on_site_tickets + excluded.on_site_tickets,
            waiting_seconds = m.waiting_seconds + excluded.waiting_seconds,
            waiting_tickets = m.waiting_tickets + excluded.waiting_tickets,
            resolved_seconds = m.resolved_seconds + excluded.resolved_seconds,
            resolved_tickets = m.resolved_tickets + excluded.resolved_tickets
    )
    select count(*) into folded from gone;
    return folded;
end $$;

-- What there is already.
do $$
declare
    step record;
begin
    for step in select * from ticket_history where to_state is not null order by id loop
        perform count_step(step.ticket_id, step.occurred_at, step.from_state, step.to_state);
    end loop;
    update ticket_figure f set cause = r.cause
    from resolution r where r.ticket_id = f.ticket_id and r.refused_at is null;
    perform fold_figures(2147483647);
end $$;
