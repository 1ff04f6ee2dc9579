-- What is held of a person, and what was asked from a ticket whose time is over.
alter table coaching_request add column forgotten_at timestamptz;
create index coaching_request_by_asker on coaching_request (asked_by) where asked_by is not null;
create index coaching_request_by_accepter on coaching_request (accepted_by) where accepted_by is not null;
create index coaching_request_by_answerer on coaching_request (answered_by) where answered_by is not null;
create index coaching_request_by_ticket on coaching_request (ticket_id) where ticket_id is not null;
