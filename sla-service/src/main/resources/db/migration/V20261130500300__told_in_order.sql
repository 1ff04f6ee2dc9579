-- Whether a beheerpartner was told of the hand-over by webhook, and since when one waits to be told.
alter table ticket_copy add column told_beheerpartner_id uuid;
alter table ticket_copy add column handed_over_at timestamptz;
alter table ticket_copy add column hand_over_heard_at timestamptz;

update ticket_copy t set told_beheerpartner_id = t.beheerpartner_id
where t.beheerpartner_id is not null and exists
    (select 1 from delivery d join endpoint e on e.id = d.endpoint_id
     where d.ticket_id = t.id and d.type = 'ticket-handed-over' and e.beheerpartner_id = t.beheerpartner_id);
update ticket_copy t set handed_over_at = coalesce(
    (select max(f.occurred_at) from ticket_fact f
     where f.ticket_id = t.id and f.type = 'nl.schoolbel.ticket-handed-over.v1'), t.matched_at)
where t.hand_over > 0;
update ticket_copy set hand_over_heard_at = handed_over_at where told_hand_over < hand_over;

-- What is told of a ticket only behind its hand-over.
create table held_webhook (
    seq        bigint generated always as identity primary key,
    ticket_id  uuid        not null references ticket_copy,
    type       text        not null,
    data       jsonb       not null,
    about_id   uuid,
    created_at timestamptz not null
);
create index held_webhook_by_ticket on held_webhook (ticket_id, seq);

-- That somebody commented and what was said come by two topics; here the half that came first waits for the other.
create table comment_half (
    comment_id uuid primary key,
    ticket_id  uuid        not null references ticket_copy,
    to_tell    boolean,
    text       text,
    written_at timestamptz not null,
    heard_at   timestamptz not null
);
create index comment_half_by_age on comment_half (heard_at);
create index comment_half_by_ticket on comment_half (ticket_id);
