-- A mail is sent outside a transaction: until claimed_until one node has it in hand.
alter table notice_mail
    add urgent        boolean not null default false,
    -- The end of the last school day on which it is news; later than that it is dropped.
    add stale_at      timestamptz,
    add claimed_until timestamptz,
    -- How often nobody learned whether the mail server took it.
    add uncertain     int not null default 0,
    drop constraint notice_mail_state_check,
    add constraint notice_mail_state_check
        check (state in ('waiting', 'sent', 'uncertain', 'refused', 'dropped'));
update notice_mail set stale_at = due_at + interval '4 days';
alter table notice_mail alter stale_at set not null;

-- Priority 1 goes before a backlog.
drop index notice_mail_due;
create index notice_mail_due on notice_mail (urgent desc, due_at) where state = 'waiting';

-- Addresses of which a mail server said that they do not exist; of no person, so that another address is free at once.
create table refused_address (
    email      text primary key,
    refused_at timestamptz not null
);
insert into refused_address
select email, max(refused_at) from person_address where refused_at is not null group by email;
alter table person_address drop column refused_at;
