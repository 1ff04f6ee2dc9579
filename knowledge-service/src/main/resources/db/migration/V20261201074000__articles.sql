-- Articles: what tickets taught. Words of tickets are held only until an article was drafted from them, or their time is over.

create table ticket_words (
    ticket_id           uuid primary key,
    school_id           uuid,
    -- What the school says it is about, and what it turned out to be: each as the event of the highest sequence said.
    subject_tool_id     uuid,
    subject_sequence    bigint      not null default 0,
    found_tool_id       uuid,
    cause               text,
    found_sequence      bigint      not null default 0,
    state               text        not null default 'OPEN' check (state in ('OPEN', 'CLOSED', 'ENDED')),
    state_sequence      bigint      not null default 0,
    reopened_at         timestamptz,
    workaround_given    boolean     not null default false,
    title               text,
    description         text,
    texts_sequence      bigint      not null default 0,
    workaround          text,
    workaround_id       uuid,
    workaround_sequence bigint      not null default 0,
    resolution          text,
    resolution_at       timestamptz,
    resolution_sequence bigint      not null default 0,
    -- What was taken out, so that words that come late stay out.
    title_out           boolean     not null default false,
    description_out     boolean     not null default false,
    resolution_out      boolean     not null default false,
    comments_out        uuid[]      not null default '{}',
    everything_out      boolean     not null default false,
    -- An article has its words already; drafted says so of the words since it was last opened again.
    known_to_articles   boolean     not null default false,
    drafted             boolean     not null default false,
    due_at              timestamptz,
    heard_at            timestamptz not null
);
create index ticket_words_due on ticket_words (due_at, ticket_id) where due_at is not null;
create index ticket_words_by_time on ticket_words (heard_at, ticket_id);

create table article (
    id              uuid primary key,
    revision        bigint      not null,
    newest          int         not null check (newest > 0),
    published       int check (published between 1 and newest),
    validated       boolean     not null default false,
    added_at        timestamptz not null,
    -- When it was added, checked, validated, sent back or archived last: the order of lists.
    moved_at        timestamptz not null,
    published_at    timestamptz,
    archived_at     timestamptz,
    archived_by     text,
    archive_reason  text,
    -- Why coaches should look at it again, since when.
    attention       text check (attention in ('NOT_HELPED', 'WORDS_TAKEN_OUT', 'SENT_BACK')),
    attention_at    timestamptz,
    return_reason   text,
    -- Of the newest version, without the words that any problem has: what is alike is looked for here.
    tool_id         uuid,
    problem_folded  text        not null,
    seen_times      int         not null default 0,
    seen_at         timestamptz,
    helped          int         not null default 0,
    not_helped      int         not null default 0,
    linked_tickets  int         not null default 0,
    helped_tickets  int         not null default 0,
    check ((published is null) = (published_at is null)),
    check ((archived_at is null) = (archive_reason is null)),
    check ((attention is null) = (attention_at is null)),
    check (not validated or published is not null)
);
create index article_draft on article (moved_at desc, id desc)
    where newest > coalesce(published, 0) and archived_at is null;
create index article_published on article (moved_at desc, id desc) where published is not null and archived_at is null;
create index article_checked on article (moved_at desc, id desc)
    where published is not null and not validated and archived_at is null;
create index article_validated on article (moved_at desc, id desc) where validated and archived_at is null;
create index article_archived on article (moved_at desc, id desc) where archived_at is not null;
create index article_attention on article (moved_at desc, id desc) where attention is not null and archived_at is null;
create index article_by_tool on article (tool_id, moved_at desc) where tool_id is not null;
create index article_by_problem on article using gin (problem_folded gin_trgm_ops);
create index article_by_archiver on article (archived_by) where archived_by is not null;

create table article_version (
    article_id   uuid        not null references article (id) on delete cascade,
    number       int         not null,
    title        text        not null,
    problem      text        not null,
    solution     text,
    tool_id      uuid,
    -- What a draft by itself had and has no more: slugs such as telefoonnummer, school, ondertekening.
    masked       text[]      not null default '{}',
    -- No writer: drafted by itself from a ticket.
    written_by   text,
    written_at   timestamptz not null,
    checked_by   text,
    checked_at   timestamptz,
    validated_by text,
    validated_at timestamptz,
    primary key (article_id, number),
    check ((checked_by is null) = (checked_at is null))
);
create index article_version_by_writer on article_version (written_by) where written_by is not null;
create index article_version_by_checker on article_version (checked_by) where checked_by is not null;
create index article_version_by_validator on article_version (validated_by) where validated_by is not null;

-- From which tickets an article was drafted, for coaches only.
create table article_source (
    ticket_id     uuid primary key,
    article_id    uuid        not null references article (id) on delete cascade,
    seen_at       timestamptz not null,
    -- True for the ticket whose words the draft has; others only had the same problem.
    words         boolean     not null,
    -- The comment that the solution came from.
    workaround_id uuid
);
create index article_source_by_article on article_source (article_id, seen_at desc, ticket_id desc);

-- On which tickets an article was put, as tickets-service told last.
create table article_link (
    article_id uuid        not null,
    ticket_id  uuid        not null,
    linked     boolean     not null,
    helped     boolean,
    linked_at  timestamptz not null,
    sequence   bigint      not null,
    primary key (article_id, ticket_id)
);
create index article_link_of_late on article_link (article_id, linked_at) where linked;

-- Whether an article helped. Who says so is not known: a keyed hash of person and article, so that each counts once.
create table article_vote (
    article_id uuid        not null references article (id) on delete cascade,
    voter      text        not null,
    helped     boolean     not null,
    voted_at   timestamptz not null,
    primary key (article_id, voter)
);

-- How it went on after suggestions were shown: one row each, the last word counts. No person, no words, no ticket.
create table suggestion_outcome (
    suggestion_id uuid primary key,
    told_date     date    not null,
    tool_id       uuid,
    article_id    uuid,
    helped        boolean not null,
    reported      boolean not null
);
create index suggestion_outcome_by_day on suggestion_outcome (told_date);
