-- Practices whole: for whom and with what, evidence, authors, licence, source; the queue of the editorial check, its reasons,
-- and how long a practice counts as fresh.

alter table practice_version
    add column targets           text[]  not null default '{}',
    add column group_size        int check (group_size between 1 and 60),
    add column devices           text[]  not null default '{}',
    add column coach_helped      boolean,
    add column place             text,
    add column materials_needed  text[]  not null default '{}',
    add column evidence          jsonb   not null default '[]',
    add column more_tool_ids     uuid[]  not null default '{}',
    add column co_author_roles   text[]  not null default '{}',
    -- Only with the author's consent; withdrawn, it goes from every version.
    add column author_name       text,
    add column licence           text    not null default 'CC_BY_4_0',
    add column based_on_practice uuid,
    add column based_on_url      text,
    add column based_on_title    text,
    add check (based_on_practice is null or based_on_url is null);
create index practice_version_by_more_tools on practice_version using gin (more_tool_ids);
create index practice_version_by_source on practice_version (based_on_practice) where based_on_practice is not null;

-- Each editorial check: published, or given back to the author with reasons.
create table practice_check (
    id          uuid primary key,
    practice_id uuid        not null references practice (id) on delete cascade,
    number      int         not null,
    result      text        not null check (result in ('PUBLISHED', 'RETURNED')),
    privacy     text,
    pedagogy    text,
    notes       text,
    checked_by  text        not null,
    checked_at  timestamptz not null,
    foreign key (practice_id, number) references practice_version (practice_id, number) on delete cascade
);
create index practice_check_by_practice on practice_check (practice_id, checked_at desc, id desc);
create index practice_check_by_checker on practice_check (checked_by);
insert into practice_check (id, practice_id, number, result, checked_by, checked_at)
select gen_random_uuid(), practice_id, number, 'PUBLISHED', checked_by, published_at
from practice_version
where published_at is not null;

alter table practice
    -- As what its author wrote it.
    add column author_role   text,
    -- Since when the newest version waits for its check; null when none does, or when it was given back.
    add column waiting_since timestamptz,
    -- The check that gave the newest version back.
    add column return_id     uuid references practice_check (id) on delete set null,
    -- Published or confirmed last.
    add column fresh_since   timestamptz,
    add column confirmed_at  timestamptz,
    -- Whether the search index was told that it is stale.
    add column marked_stale  boolean not null default false;
update practice p
set waiting_since = v.written_at
from practice_version v
where v.practice_id = p.id and v.number = p.newest and p.newest > coalesce(p.published, 0) and p.archived_at is null;
update practice set fresh_since = published_at;
update practice p
set author_role = case
        when v.school_id is null then 'COACH'
        when 'contactpersoon' = any (a.roles) then 'CONTACTPERSOON'
        when 'teacher' = any (a.roles) then 'TEACHER'
        when 'coach' = any (a.roles) then 'COACH'
    end
from practice_version v
    left join (
        select thing_id, string_to_array(roles, ',') as roles
        from audit_entry
        where kind = 'practice' and action = 'practice-added') a on a.thing_id = v.practice_id::text
where v.practice_id = p.id and v.number = 1;
create index practice_waiting on practice (waiting_since, id) where waiting_since is not null;
create index practice_getting_stale on practice (fresh_since)
    where fresh_since is not null and archived_at is null and not marked_stale;
create index practice_stale on practice (fresh_since) where archived_at is null and marked_stale;
create index practice_by_return on practice (return_id) where return_id is not null;
