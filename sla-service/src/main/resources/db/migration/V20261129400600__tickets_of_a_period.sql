-- What-if replays the tickets of a period in the order of the moment at which their agreement was matched.
create index ticket_copy_by_match on ticket_copy (matched_at, id) where matched_at is not null;
create index ticket_copy_by_report on ticket_copy (reported_at, id) where reported_at is not null;
