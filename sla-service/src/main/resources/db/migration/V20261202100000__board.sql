-- What the live board asks every few seconds, in the order in which it asks, so that it reads no more than it shows.
create index clock_open_by_due on clock (due_at) where over_at is null;
create index clock_open_by_school on clock (school_id, due_at) where over_at is null;
create index clock_open_by_beheerpartner on clock (beheerpartner_id, due_at) where over_at is null;
create index clock_open_by_both on clock (beheerpartner_id, school_id, due_at)
    where over_at is null and beheerpartner_id is not null;
create index escalation_unanswered on escalation (escalated_at desc) where acknowledged_at is null and withdrawn_at is null;

-- The state of a ticket, as the last of its events that was told says it. tickets-service decides it; this is for counting.
alter table ticket_copy
    add column state                text,
    add column state_before_waiting text,
    add column state_sequence       bigint not null default 0;

create function state_after(fact text, data jsonb, before_waiting text) returns text language sql immutable as $$
    select case replace(replace(fact, 'nl.schoolbel.ticket-', ''), '.v1', '')
               when 'reported' then 'reported'
               when 'triage-started' then 'in-triage'
               when 'handed-over' then 'handed-over'
               when 'returned' then 'in-triage'
               when 'accepted' then 'accepted'
               when 'left' then 'accepted'
               when 'visit-planned' then 'visit-planned'
               when 'arrived' then 'on-site'
               when 'waiting-started' then 'waiting'
               when 'waiting-ended' then coalesce(before_waiting, 'accepted')
               when 'resolved' then 'resolved'
               when 'reopened' then case data ->> 'resolvedBy' when 'school' then 'in-triage' else 'accepted' end
               when 'closed' then 'closed'
               when 'withdrawn' then 'withdrawn'
               when 'merged' then 'merged'
           end
$$;

-- The ticket's row is locked by whoever keeps a fact of it. One that is heard late changes nothing that a later one said.
create function follow_state() returns trigger language plpgsql as $$
begin
    update ticket_copy t
       set state_before_waiting = case when t.state = 'waiting' then t.state_before_waiting else t.state end,
           state                = state_after(new.type, new.data, t.state_before_waiting),
           state_sequence       = new.sequence
     where t.id = new.ticket_id
       and t.state_sequence < new.sequence
       and state_after(new.type, new.data, t.state_before_waiting) is not null;
    return null;
end $$;
create trigger follow_state after insert on ticket_fact for each row execute function follow_state();

update ticket_copy t
   set state = s.state, state_sequence = s.sequence
  from (select distinct on (ticket_id) ticket_id, sequence, state_after(type, data, null) as state
          from ticket_fact
         where state_after(type, data, null) is not null
         order by ticket_id, sequence desc) s
 where s.ticket_id = t.id;

create index ticket_copy_open_by_state on ticket_copy (state, school_id)
    where state in ('reported', 'in-triage', 'handed-over', 'accepted', 'visit-planned', 'on-site', 'waiting', 'resolved');
create index ticket_copy_open_of_beheerpartner on ticket_copy (beheerpartner_id, state)
    where state in ('handed-over', 'accepted', 'visit-planned', 'on-site', 'waiting', 'resolved');
