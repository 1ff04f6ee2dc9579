-- When it is looked at whether an escalation has reached the beheerpartner's system; null when it need not be, or was.
alter table escalation add column second_channel_at timestamptz;
create index escalation_second_channel on escalation (second_channel_at) where second_channel_at is not null;

-- Mails that tell of something else than an escalation itself: that it did not arrive, or that an endpoint was stopped.
alter table escalation_mail
    add column kind        text not null default 'escalation'
        check (kind in ('escalation', 'undelivered', 'endpoint-failing', 'endpoint-gone')),
    add column endpoint_id uuid references endpoint,
    alter column escalation_id drop not null,
    alter column ticket_id drop not null,
    add check ((endpoint_id is null) = (kind in ('escalation', 'undelivered'))),
    add check ((escalation_id is null) = (endpoint_id is not null)),
    add check ((ticket_id is null) = (endpoint_id is not null));
