-- What is taken out some time after a school year.
create index activity_with_words on activity (school_year)
    where content is not null or end_reason is not null or outside_reason is not null;
create index activity_move_with_words on activity_move (activity_id) where reason is not null;
