-- Escalations that raised a priority, so that each does so once.
create table raised_priority (
    escalation_id uuid primary key
);
