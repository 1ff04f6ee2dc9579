-- The training of coaches over some years: modules and milestones as one document, and how far each coach is.
create table training_programme (
    id         uuid primary key,
    version    bigint      not null,
    title      text        not null,
    provider   text,
    start_year int         not null,
    years      int         not null check (years between 1 and 6),
    content    jsonb       not null,
    created_at timestamptz not null
);
create index training_programme_by_time on training_programme (created_at desc, id desc);

create table training_enrolment (
    id           uuid primary key,
    version      bigint      not null,
    programme_id uuid        not null references training_programme,
    coach_id     uuid        not null references coach,
    from_date    date        not null,
    created_at   timestamptz not null,
    unique (programme_id, coach_id)
);
create index training_enrolment_by_coach on training_enrolment (coach_id);

-- Of a module or a milestone; no row means planned.
create table training_progress (
    enrolment_id uuid not null references training_enrolment,
    item_id      uuid not null,
    state        text not null check (state in ('PLANNED', 'UNDER_WAY', 'DONE', 'EXEMPT')),
    done_on      date,
    reason       text,
    proof        text,
    primary key (enrolment_id, item_id),
    check ((state = 'DONE') = (done_on is not null))
);
