-- Under what a ticket was with beheerpartners before the one that has it now.
create table earlier_terms (
    ticket_id      uuid        not null references ticket_copy,
    from_hand_over int         not null,
    agreement_id   uuid        not null,
    matched_at     timestamptz not null,
    handed_on_with int         not null,
    primary key (ticket_id, from_hand_over)
);

-- A breach is of whoever its clock was with, also when it is written after the ticket went elsewhere.
create or replace function freeze_breach() returns trigger language plpgsql as $$
begin
    select t.school_id, t.priority,
           case when new.target = 'TRIAGE' then null else coalesce(c.beheerpartner_id, t.beheerpartner_id) end,
           case when new.target = 'TRIAGE' then t.triage_agreement_id else coalesce(c.agreement_id, t.agreement_id) end
      into new.school_id, new.priority, new.beheerpartner_id, new.agreement_id
      from ticket_copy t
      left join clock c on c.ticket_id = t.id and c.target = new.target and c.repeat = new.repeat
     where t.id = new.ticket_id;
    return new;
end $$;
