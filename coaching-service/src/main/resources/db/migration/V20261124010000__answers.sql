-- Requests that a school asks from a ticket have no question here and no asker: the words stay with the ticket.
-- A coach answers a request once; taking it on first is usual, not needed.
alter table coaching_request
    alter column question drop not null,
    alter column asked_by drop not null,
    add column ticket_id   uuid,
    add column answer      text,
    add column answered_at timestamptz,
    add column answered_by text,
    drop constraint coaching_request_state_check,
    drop constraint coaching_request_check,
    add constraint coaching_request_state check (state in ('OPEN', 'ACCEPTED', 'ANSWERED')),
    add constraint coaching_request_asked
        check (case when ticket_id is null then question is not null and asked_by is not null
                    else question is null and asked_by is null end),
    add constraint coaching_request_accepted
        check (case when accepted_at is null then accepted_by is null and state <> 'ACCEPTED'
                    else accepted_by is not null and state <> 'OPEN' end),
    add constraint coaching_request_answered
        check ((state = 'ANSWERED') = (answer is not null)
           and (state = 'ANSWERED') = (answered_at is not null)
           and (state = 'ANSWERED') = (answered_by is not null));
