-- Reviews: what people think of a tool, practice or article. Which school the writer is of is not kept.

create table review (
    id             uuid primary key,
    revision       bigint      not null,
    kind           text        not null check (kind in ('TOOL', 'PRACTICE', 'ARTICLE')),
    thing_id       uuid        not null,
    writer         text        not null,
    role           text        not null check (role in ('TEACHER', 'CONTACTPERSOON', 'COACH')),
    rating         int         not null check (rating between 1 and 5),
    words          text,
    targets        text[]      not null,
    devices        text[]      not null,
    group_size     int check (group_size between 1 and 60),
    times_used     int check (times_used between 1 and 1000),
    state          text        not null check (state in ('PENDING', 'PUBLISHED', 'REFUSED', 'APPEALED')),
    written_at     timestamptz not null,
    -- When it, or an appeal of its refusal, came before a coach.
    waits_since    timestamptz not null,
    published_at   timestamptz,
    decided_at     timestamptz,
    decided_by     text,
    refusal_reason text,
    refusal_note   text,
    appeal         text,
    unique (writer, kind, thing_id),
    check ((state = 'PUBLISHED') = (published_at is not null)),
    check ((decided_at is null) = (decided_by is null)),
    check ((refusal_reason is not null) = (state in ('REFUSED', 'APPEALED')))
);
create index review_of_thing on review (kind, thing_id, published_at desc, id desc) where state = 'PUBLISHED';
create index review_waiting on review (waits_since, id) where state in ('PENDING', 'APPEALED');
create index review_by_writer on review (writer, written_at desc, id desc);
create index review_by_decider on review (decided_by) where decided_by is not null;

-- Reports that something should not be read by everybody.

create table abuse_report (
    id           uuid primary key,
    revision     bigint      not null,
    kind         text        not null check (kind in ('TOOL', 'PRACTICE', 'ARTICLE', 'REVIEW')),
    thing_id     uuid        not null,
    reporter     text        not null,
    reason       text        not null,
    note         text,
    reported_at  timestamptz not null,
    outcome      text check (outcome in ('DISMISSED', 'HIDDEN', 'ACTED_ON', 'GONE')),
    outcome_note text,
    settled_at   timestamptz,
    settled_by   text,
    check ((outcome is null) = (settled_at is null))
);
create unique index abuse_report_open on abuse_report (reporter, kind, thing_id) where settled_at is null;
create index abuse_report_open_of_thing on abuse_report (kind, thing_id) where settled_at is null;
create index abuse_report_waiting on abuse_report (reported_at, id) where settled_at is null;
create index abuse_report_settled on abuse_report (settled_at) where settled_at is not null;
create index abuse_report_by_reporter on abuse_report (reporter, reported_at desc, id desc);
create index abuse_report_by_settler on abuse_report (settled_by) where settled_by is not null;
