-- What came of a ticket, from its first resolution on; written with each fold.
create table ticket_outcome (
    ticket_id             uuid primary key references ticket_copy,
    school_id             uuid,
    beheerpartner_id      uuid,
    priority              int,
    category_id           uuid,
    reported_at           timestamptz,
    handed_over_at        timestamptz,
    resolved_at           timestamptz,
    closed_at             timestamptz,
    resolved_by           text check (resolved_by in ('school', 'beheerpartner')),
    reopened              int     not null,
    first_time_right      boolean not null,
    visits_planned        int     not null,
    visits_on_time        int     not null,
    surcharge_visits      int     not null,
    school_seconds        bigint,
    beheerpartner_seconds bigint,
    waiting_seconds       bigint
);
create index ticket_outcome_by_month on ticket_outcome (resolved_at) where resolved_at is not null;

-- A month that was closed keeps every clock and ticket that counted in it, so that any figure of it can be made again as it was.
create table figure_closing (
    month     date primary key check (extract(day from month) = 1),
    closed_at timestamptz not null,
    clocks    int         not null,
    tickets   int         not null
);

create table closed_clock (
    month             date        not null,
    ticket_id         uuid        not null,
    target            text        not null,
    repeat            int         not null,
    decided_at        timestamptz not null,
    verdict           text        not null check (verdict in ('met', 'late', 'ended')),
    school_id         uuid,
    beheerpartner_id  uuid,
    priority          int,
    category_id       uuid,
    agreement_id      uuid,
    service_seconds   bigint,
    wall_seconds      bigint,
    paused_seconds    bigint,
    breaches          int         not null,
    excluded_breaches int         not null,
    primary key (month, ticket_id, target, repeat, decided_at)
);

create table closed_ticket (
    month date not null,
    like ticket_outcome,
    primary key (month, ticket_id)
);

create function keep_closed() returns trigger language plpgsql as $$
begin
    raise exception 'a closed month stays as it was';
end $$;
create trigger keep_closed before update or delete on figure_closing for each row execute function keep_closed();
create trigger keep_closed before update or delete on closed_clock for each row execute function keep_closed();
create trigger keep_closed before update or delete on closed_ticket for each row execute function keep_closed();

-- What the breaches of a month cost, proposed when it is closed.
create table credit (
    id               uuid primary key,
    month            date        not null,
    beheerpartner_id uuid        not null references beheerpartner,
    breaches         int         not null,
    percent          int         not null,
    cap_percent      int         not null,
    amount_cents     bigint,
    state            text        not null check (state in ('proposed', 'accepted', 'waived')),
    proposed_at      timestamptz not null,
    settled_at       timestamptz,
    words            text,
    unique (month, beheerpartner_id)
);
create index credit_by_time on credit (proposed_at desc, id desc);
create index breach_standing on breach (due_at) where overturned_at is null;
