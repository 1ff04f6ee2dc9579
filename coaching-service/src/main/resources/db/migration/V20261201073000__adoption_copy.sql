-- What schools do with each other's practices, as knowledge-service told last; the highest sequence wins. One without a
-- state was marked by mistake: its row stays, so that an older state that comes late is passed over.

create table adoption_copy (
    id             uuid primary key,
    sequence       bigint  not null,
    practice_id    uuid    not null,
    school_id      uuid    not null,
    from_school_id uuid,
    state          text,
    crossed_wall   boolean not null,
    tried_date     date,
    embedded_date  date
);
create index adoption_copy_tried on adoption_copy (tried_date) where crossed_wall and state is not null;
create index adoption_copy_embedded on adoption_copy (embedded_date) where state = 'EMBEDDED';
