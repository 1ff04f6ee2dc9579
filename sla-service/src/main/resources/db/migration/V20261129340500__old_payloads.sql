-- Payloads that were sent or given up go after a week.
create index delivery_to_empty on delivery (ended_at) where state <> 'waiting' and payload <> '{}';
