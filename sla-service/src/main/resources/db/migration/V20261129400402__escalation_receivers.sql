-- Whom an escalation is told, and who those are that are told by mail.
alter table escalation
    add column receivers       text[] not null default '{beheerpartner,school}',
    add column raises_priority boolean not null default false;
alter table escalation alter column receivers drop default, alter column raises_priority drop default;

-- What a webhook tells of, such as an escalation.
alter table delivery add column about_id uuid;
create index delivery_by_subject on delivery (about_id) where about_id is not null;

-- One row per list: that of a beheerpartner's manager, and that of the bestuur, which has no owner.
create table mail_list (
    receiver         text   not null check (receiver in ('manager', 'bestuur')),
    beheerpartner_id uuid   references beheerpartner,
    addresses        jsonb  not null,
    version          bigint not null,
    check ((receiver = 'manager') = (beheerpartner_id is not null))
);
create unique index mail_list_by_owner on mail_list (receiver, coalesce(beheerpartner_id, '00000000-0000-0000-0000-000000000000'));
insert into mail_list (receiver, addresses, version) values ('bestuur', '[]', 1);

-- One mail to one address. The address goes when the mail is settled.
create table escalation_mail (
    id            uuid primary key,
    escalation_id uuid        not null references escalation,
    ticket_id     uuid        not null references ticket_copy,
    receiver      text        not null check (receiver in ('manager', 'bestuur')),
    email         text,
    language      text        not null,
    zone          text        not null,
    state         text        not null check (state in ('waiting', 'sent', 'dropped', 'refused', 'uncertain')),
    reason        text,
    due_at        timestamptz not null,
    attempts      int         not null default 0,
    uncertain     int         not null default 0,
    claimed_until timestamptz,
    made_at       timestamptz not null,
    settled_at    timestamptz
);
create index escalation_mail_due on escalation_mail (due_at) where state = 'waiting';
create index escalation_mail_by_escalation on escalation_mail (escalation_id);
