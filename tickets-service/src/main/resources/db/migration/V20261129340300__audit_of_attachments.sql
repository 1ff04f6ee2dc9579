-- An attachment is a part of its ticket, whose people are forgotten with it; the history knows those that were removed.
update audit_entry a set kind = 'ticket', thing_id = h.ticket_id || '/attachments/' || a.thing_id
from ticket_history h
where a.kind = 'attachment' and h.what = 'attached' and h.detail ->> 'attachmentId' = a.thing_id;
