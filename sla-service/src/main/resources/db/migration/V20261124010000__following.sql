-- Tickets whose priority changes, and tickets that follow a major incident. The sequences are those of the events that
-- said so last: an event that is heard late changes nothing that a later one said.
alter table ticket_copy
    add column priority_sequence bigint not null default 0,
    add column major_incident_id uuid,
    add column link_sequence     bigint not null default 0;

-- An update of a major incident holds the marks of all that follow it.
create index ticket_copy_by_incident on ticket_copy (major_incident_id) where major_incident_id is not null;
create index beheerpartner_update_by_receipt on beheerpartner_update (received_at);
