-- As which ticket the one goes on that a request became: the words stay on the first, and are taken out there.
alter table coaching_request
    add column merged_into_ticket_id uuid check (merged_into_ticket_id is null or passed_ticket_id is not null);
