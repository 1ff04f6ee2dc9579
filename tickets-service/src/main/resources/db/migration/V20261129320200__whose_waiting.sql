-- Whose waiting it is, and whether it is that of the major incident that the ticket follows: the incident ends only its own.
alter table ticket
    add waiting_by            text check (waiting_by in ('school', 'beheerpartner', 'system')),
    add waiting_with_incident boolean not null default false;
update ticket t
set waiting_by = h.party, waiting_with_incident = h.party = 'beheerpartner' and t.major_incident_id is not null
from (select distinct on (ticket_id) ticket_id,
             case by_whom when 'beheerpartner' then 'beheerpartner' else 'school' end as party
      from ticket_history where what = 'waiting-started' order by ticket_id, id desc) h
where h.ticket_id = t.id and t.state = 'waiting';
