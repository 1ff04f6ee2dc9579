-- Questions to the audit trail by person and by time, and what is held of a person.
create index audit_entry_by_actor on audit_entry (actor, id);
create index audit_entry_by_time on audit_entry (at);
create index dead_letter_by_key on dead_letter (topic, key);
create index audit_entry_of_escapes on audit_entry (thing_id) where action = 'personal-data-escape';
