create index concurrently heard_by_ticket on heard (ticket_id);
