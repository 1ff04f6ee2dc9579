-- A mark lies at a percentage of the budget, or some minutes of service time after the breach; each repeat of a target has its own.
alter table mark
    add column repeat         int not null default 1,
    add column offset_minutes int not null default 0,
    drop constraint mark_pkey,
    add primary key (ticket_id, target, repeat, cycle, percent, offset_minutes);
alter table mark alter column repeat drop default, alter column offset_minutes drop default;

alter table breach
    add column repeat int not null default 1,
    drop constraint breach_pkey,
    add primary key (ticket_id, target, repeat, cycle);
alter table breach alter column repeat drop default;

-- One level is told again and again while nobody answers, each time by another mark.
alter table escalation
    add column repeat         int not null default 1,
    add column offset_minutes int not null default 0,
    drop constraint escalation_ticket_id_target_cycle_level_key,
    add unique (ticket_id, target, repeat, cycle, percent, offset_minutes);
alter table escalation alter column repeat drop default, alter column offset_minutes drop default;
create index escalation_by_ticket on escalation (ticket_id, escalated_at desc, id desc);
drop index escalation_by_time;
