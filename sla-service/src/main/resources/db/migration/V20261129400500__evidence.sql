-- A breach is evidence: it holds whose it was and under what, and nothing in it changes but that it was overturned, once.
alter table breach
    add column id               uuid not null default gen_random_uuid(),
    add column school_id        uuid,
    add column beheerpartner_id uuid,
    add column agreement_id     uuid,
    add column priority         int;
update breach b
   set school_id = t.school_id, beheerpartner_id = t.beheerpartner_id, agreement_id = t.agreement_id, priority = t.priority
  from ticket_copy t
 where t.id = b.ticket_id;
create unique index breach_by_id on breach (id);
create index breach_by_time on breach (due_at desc, id desc);
create index breach_by_school on breach (school_id, due_at desc, id desc);
create index breach_by_beheerpartner on breach (beheerpartner_id, due_at desc, id desc);

-- Who writes a breach says when and of which clock; whose it was follows from the ticket as it stands at that moment.
create function freeze_breach() returns trigger language plpgsql as $$
begin
    select t.school_id, t.priority,
           case when new.target = 'TRIAGE' then null else t.beheerpartner_id end,
           case when new.target = 'TRIAGE' then null else t.agreement_id end
      into new.school_id, new.priority, new.beheerpartner_id, new.agreement_id
      from ticket_copy t where t.id = new.ticket_id;
    return new;
end $$;
create trigger freeze_breach before insert on breach for each row execute function freeze_breach();

create function keep_breach() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a breach is evidence and stays';
    end if;
    if to_jsonb(new) - 'overturned_at' <> to_jsonb(old) - 'overturned_at' or old.overturned_at is not null then
        raise exception 'a breach is evidence: only that it was overturned may be noted, once';
    end if;
    return new;
end $$;
create trigger keep_breach before update or delete on breach for each row execute function keep_breach();

-- What school and beheerpartner say of the reason: every step stays, the last ones tell how it stands.
create table breach_step (
    id         uuid primary key,
    breach_id  uuid        not null,
    number     int         not null,
    kind       text        not null check (kind in ('proposed', 'disputed', 'agreed', 'decided')),
    side       text        not null check (side in ('school', 'beheerpartner', 'bestuur')),
    accountable text       check (accountable in ('school', 'beheerpartner', 'supplier', 'force-majeure', 'bestuur')),
    words      text,
    taken_at   timestamptz not null,
    unique (breach_id, number)
);
create function keep_breach_step() returns trigger language plpgsql as $$
begin
    raise exception 'what was said of a breach stays';
end $$;
create trigger keep_breach_step before update or delete on breach_step for each row execute function keep_breach_step();

create table breach_reason (
    breach_id   uuid primary key,
    state       text    not null check (state in ('proposed', 'disputed', 'agreed', 'decided')),
    accountable text,
    proposal_id uuid,
    excluded    boolean not null
);

-- What the beheerpartner's own system says of when a target was met, beside what we heard.
create table reported_time (
    id               uuid primary key,
    ticket_id        uuid        not null references ticket_copy,
    beheerpartner_id uuid        not null references beheerpartner,
    target           text        not null,
    reported_at      timestamptz not null,
    own_reference    text,
    received_at      timestamptz not null
);
create index reported_time_by_ticket on reported_time (ticket_id, received_at desc, id desc);
