-- What counts in which month. A clock is decided by its first breach that stands, at the due moment that was missed; without
-- one when it was met or ended. A breach from before the clock began is of a clock under another beheerpartner. Seconds are known of clocks that were met, whenever that was.
create view decided_clock as
select b.ticket_id,
       b.target,
       b.repeat,
       b.due_at                                                       as decided_at,
       'late'                                                         as verdict,
       b.school_id,
       b.beheerpartner_id,
       b.priority,
       coalesce(c.category_id, t.category_id)                         as category_id,
       b.agreement_id,
       case when c.met_at is not null then c.elapsed_seconds end      as service_seconds,
       case when c.met_at is not null then c.wall_seconds end         as wall_seconds,
       case when c.met_at is not null then c.paused_seconds end       as paused_seconds,
       (select count(*) from breach s
         where s.ticket_id = b.ticket_id and s.target = b.target and s.repeat = b.repeat
           and s.overturned_at is null)::int                          as breaches,
       (select count(*) from breach s join breach_reason r on r.breach_id = s.id and r.excluded
         where s.ticket_id = b.ticket_id and s.target = b.target and s.repeat = b.repeat
           and s.overturned_at is null)::int                          as excluded_breaches
  from breach b
  join ticket_copy t on t.id = b.ticket_id
  left join clock c on c.ticket_id = b.ticket_id and c.target = b.target and c.repeat = b.repeat
                   and c.started_at <= b.due_at
 where b.overturned_at is null
   and not exists (select 1 from breach e
                    where e.ticket_id = b.ticket_id and e.target = b.target and e.repeat = b.repeat
                      and e.overturned_at is null and (e.due_at, e.cycle) < (b.due_at, b.cycle))
union all
select c.ticket_id,
       c.target,
       c.repeat,
       c.over_at,
       case when c.met_at is null then 'ended' when c.state = 'MET_LATE' then 'late' else 'met' end,
       c.school_id,
       c.beheerpartner_id,
       c.priority,
       c.category_id,
       c.agreement_id,
       case when c.met_at is not null then c.elapsed_seconds end,
       case when c.met_at is not null then c.wall_seconds end,
       case when c.met_at is not null then c.paused_seconds end,
       0,
       0
  from clock c
 where c.over_at is not null
   and not exists (select 1 from breach e
                    where e.ticket_id = c.ticket_id and e.target = c.target and e.repeat = c.repeat
                      and e.overturned_at is null and e.due_at >= c.started_at);

create index clock_by_decision on clock (over_at) where over_at is not null;

-- A school's own promise has an agreement too.
create or replace function freeze_breach() returns trigger language plpgsql as $$
begin
    select t.school_id, t.priority,
           case when new.target = 'TRIAGE' then null else t.beheerpartner_id end,
           case when new.target = 'TRIAGE' then t.triage_agreement_id else t.agreement_id end
      into new.school_id, new.priority, new.beheerpartner_id, new.agreement_id
      from ticket_copy t where t.id = new.ticket_id;
    return new;
end $$;
