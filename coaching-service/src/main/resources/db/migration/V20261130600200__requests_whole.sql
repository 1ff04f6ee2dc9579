-- A request from its source to its end: taken on, referred to the contactpersoon, passed on as a ticket, answered,
-- withdrawn. What was asked before this is kept as asked by people; who of them in which role is not known.
alter table coaching_request
    add column subject_area      text,
    add column source            text not null default 'HUMAN'
        check (source in ('HUMAN', 'SIGNAL', 'KNOWLEDGE_GAP', 'BOARD_THEME')),
    add column asked_as          text check (asked_as in ('TEACHER', 'CONTACTPERSOON', 'COACH')),
    add column signal_id         uuid,
    add column practice_id       uuid,
    add column passed_ticket_id  uuid,
    add column first_response_at timestamptz,
    add column referred_at       timestamptz,
    add column passed_on_at      timestamptz,
    add column ended_at          timestamptz;
alter table coaching_request alter column source drop default;

update coaching_request
set asked_as          = case when ticket_id is not null then 'CONTACTPERSOON' end,
    first_response_at = coalesce(accepted_at, answered_at),
    ended_at          = answered_at;

alter table coaching_request
    drop constraint coaching_request_state,
    drop constraint coaching_request_accepted,
    drop constraint coaching_request_answered,
    add constraint coaching_request_state
        check (state in ('OPEN', 'ACCEPTED', 'REFERRED', 'PASSED_ON', 'ANSWERED', 'WITHDRAWN', 'ENDED')),
    add constraint coaching_request_accepted
        check (case when accepted_at is null then accepted_by is null and state <> 'ACCEPTED'
                    else accepted_by is not null and state not in ('OPEN', 'REFERRED') end),
    add constraint coaching_request_answered
        check (case when state = 'ANSWERED' then answered_at is not null and answered_by is not null
                                                 and (answer is not null or practice_id is not null)
                    else answered_at is null and answered_by is null and answer is null and practice_id is null end),
    add constraint coaching_request_passed_on
        check ((state in ('PASSED_ON', 'ENDED')) = (passed_ticket_id is not null)
           and (passed_ticket_id is null) = (passed_on_at is null)),
    add constraint coaching_request_ended
        check ((state in ('ANSWERED', 'WITHDRAWN', 'ENDED')) = (ended_at is not null));

create index coaching_request_waiting on coaching_request (asked_at, id)
    where state in ('OPEN', 'ACCEPTED', 'REFERRED');
create index coaching_request_by_passed_ticket on coaching_request (passed_ticket_id)
    where passed_ticket_id is not null;
create index coaching_request_by_end on coaching_request (ended_at, id)
    where forgotten_at is null and ticket_id is null and ended_at is not null;

-- What was done with a request, step by step; the reason is a word among coaches and contactpersoon.
create table request_step (
    id         bigint generated always as identity primary key,
    request_id uuid        not null references coaching_request,
    action     text        not null,
    actor      text        not null,
    taken_by   text,
    taken_at   timestamptz not null,
    reason     text
);
create index request_step_by_request on request_step (request_id, id);
create index request_step_by_taker on request_step (taken_by) where taken_by is not null;
