-- What schools wait for from coaches, as coaching-service told: open requests and signals.

create table coaching_need (
    id        uuid primary key,
    kind      text not null check (kind in ('REQUEST', 'SIGNAL')),
    school_id uuid not null,
    tool_id   uuid,
    began_at  timestamptz,
    ended_at  timestamptz,
    check (num_nonnulls(began_at, ended_at) > 0)
);
create index coaching_need_open on coaching_need (school_id) where ended_at is null;
create index coaching_need_by_time on coaching_need (coalesce(ended_at, began_at));

-- What fits a school is looked for by group, and what the school wrote by the school.
create index search_item_by_target on search_item using gin (targets);
create index search_item_by_school on search_item (school_id, changed_at desc) where school_id is not null;
