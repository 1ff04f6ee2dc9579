-- Open clocks by target and state are counted all the time, those that are due soon by a range of it.
create index clock_open on clock (target, state, due_at) where over_at is null;
