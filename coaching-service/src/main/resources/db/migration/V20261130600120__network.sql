-- What coaches note of coaches of other boards, suppliers and knowledge circles, for each other.
create table network_note (
    id             uuid primary key,
    version        bigint      not null,
    coach_id       uuid        not null references coach,
    kind           text        not null check (kind in ('MEETING', 'CONTACT')),
    party          text        not null check (party in ('OTHER_BOARD', 'SUPPLIER', 'KNOWLEDGE_CIRCLE', 'OTHER')),
    organisation   text        not null,
    held_on        date        not null,
    topic          text        not null,
    note           text,
    next_step      text,
    next_step_on   date,
    next_step_done boolean     not null,
    created_at     timestamptz not null
);
create index network_note_by_time on network_note (created_at desc, id desc);
create index network_note_open on network_note (created_at desc, id desc) where next_step is not null and not next_step_done;
create index network_note_by_coach on network_note (coach_id);
