-- Adoptions: what schools do with a practice. One row for a school and a practice, with where it stands; each step it took
-- has its own row, also one that was taken back.

create table adoption (
    id               uuid primary key,
    revision         bigint      not null,
    practice_id      uuid        not null references practice (id),
    school_id        uuid        not null,
    -- The school that the practice was of when it was first marked; none for a practice of no school.
    from_school_id   uuid,
    tool_id          uuid,
    practice_version int         not null,
    -- None when every step was taken back: it counts as never marked.
    state            text check (state in ('INTERESTED', 'TRYING', 'ADAPTED', 'EMBEDDED', 'DROPPED')),
    -- Number and day of the last step that stands.
    step             int,
    state_date       date,
    -- The first day on which the school did it, and since when it is embedded.
    tried_date       date,
    embedded_date    date,
    crossed_wall     boolean     not null,
    coach_helped     boolean     not null,
    added_at         timestamptz not null,
    moved_at         timestamptz not null,
    unique (practice_id, school_id),
    check ((state is null) = (step is null)),
    check ((state is null) = (state_date is null)),
    check ((embedded_date is not null) = (state is not distinct from 'EMBEDDED')),
    check (not crossed_wall or (tried_date is not null and from_school_id is distinct from school_id))
);
create index adoption_by_time on adoption (moved_at desc, id desc) where state is not null;
create index adoption_by_school on adoption (school_id, moved_at desc, id desc);
create index adoption_by_source on adoption (from_school_id, moved_at desc, id desc);
create index adoption_tried on adoption (tried_date) where tried_date is not null;

create table adoption_step (
    adoption_id         uuid        not null references adoption (id) on delete cascade,
    number              int         not null check (number > 0),
    state               text        not null
        check (state in ('INTERESTED', 'TRYING', 'ADAPTED', 'EMBEDDED', 'DROPPED')),
    step_date           date        not null,
    practice_version    int         not null,
    reason              text,
    adapted_practice_id uuid,
    adapted_how         text,
    coach_helped        boolean     not null,
    recorded_by         text        not null,
    recorded_at         timestamptz not null,
    taken_back_at       timestamptz,
    primary key (adoption_id, number),
    check (reason is not null or state not in ('ADAPTED', 'DROPPED'))
);
create index adoption_step_by_recorder on adoption_step (recorded_by);
