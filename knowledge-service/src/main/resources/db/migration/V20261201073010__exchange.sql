-- What the figures of the exchange count by: when it was embedded, and when a school stopped.

create index adoption_embedded on adoption (embedded_date) where embedded_date is not null;
create index adoption_dropped on adoption (state_date) where state = 'DROPPED';
