-- A cycle goes to another coach: a step in its history that says from whom to whom.
alter table cycle_step
    add column from_coach_id uuid,
    add column to_coach_id   uuid,
    drop constraint cycle_step_kind_check,
    add constraint cycle_step_kind_check
        check (kind in ('START', 'FORWARD', 'BACK', 'PAUSE', 'RESUME', 'STOP', 'ADAPT', 'EMBED', 'TRANSFER')),
    add constraint cycle_step_coaches check ((kind = 'TRANSFER') = (from_coach_id is not null)
        and (kind = 'TRANSFER') = (to_coach_id is not null));
