-- An activity that was logged by mistake is taken back by its coach; what was written down of it stays, and counts nowhere.
alter table activity
    add column taken_back_at timestamptz,
    drop constraint activity_state_check,
    drop constraint activity_held,
    add constraint activity_state_check check (state in ('PLANNED', 'HELD', 'CANCELLED', 'TAKEN_BACK')),
    add constraint activity_held check ((state in ('HELD', 'TAKEN_BACK')) = (held_at is not null)
        and (state in ('HELD', 'TAKEN_BACK')) = (teachers is not null)
        and (state in ('HELD', 'TAKEN_BACK')) = (contactpersonen is not null)
        and (state in ('HELD', 'TAKEN_BACK')) = (others is not null)),
    add constraint activity_taken_back check ((state = 'TAKEN_BACK') = (taken_back_at is not null));

-- Whether something says that an activity took place is looked up before it is taken back.
create index borging_check_by_activity on borging_check (activity_id) where activity_id is not null;
create index signal_by_activity on signal (activity_id) where activity_id is not null;
