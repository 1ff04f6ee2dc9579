-- The list of a ticket's resolutions, newest first; it serves what the index by ticket did.
create index resolution_by_ticket_and_time on resolution (ticket_id, resolved_at desc, id desc);
drop index resolution_by_ticket;
