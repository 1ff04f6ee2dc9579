-- Terms that hang on a school's calendar are counted again when it changes: from when, and which run at a school.
alter table ticket add stand_in_from timestamptz;
update ticket set stand_in_from = coalesce(stand_in_called_at, reported_at) where stand_in_due_at is not null;
create index ticket_closing_by_school on ticket (school_id) where closes_at is not null;
create index ticket_stand_in_by_school on ticket (school_id) where stand_in_due_at is not null;
