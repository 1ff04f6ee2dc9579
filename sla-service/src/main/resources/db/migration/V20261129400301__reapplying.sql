-- A later version of the agreement that was applied to a running ticket: its ladder counts, beside the version that it was
-- matched with.
alter table ticket_copy add column applied_agreement_id uuid;
create index ticket_copy_by_terms on ticket_copy ((coalesce(applied_agreement_id, agreement_id)), id);

create table reapplication (
    id           uuid primary key,
    agreement_id uuid        not null references agreement,
    school_id    uuid,
    reason       text        not null,
    requested_at timestamptz not null,
    after_ticket uuid        not null,
    tickets      int         not null default 0,
    finished_at  timestamptz
);
create index reapplication_running on reapplication (requested_at) where finished_at is null;
