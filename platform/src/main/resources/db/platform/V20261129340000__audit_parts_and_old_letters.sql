-- Questions by a thing find its parts too, with its kind or without; thing_id begins with the thing's id and a slash.
create index audit_entry_by_whole on audit_entry (split_part(thing_id, '/', 1), id);
drop index audit_entry_by_thing;
drop index audit_entry_of_escapes;

-- Settled dead letters lose their value after a week.
create index dead_letter_settled on dead_letter (settled_at) where state <> 'waiting' and value is not null;
