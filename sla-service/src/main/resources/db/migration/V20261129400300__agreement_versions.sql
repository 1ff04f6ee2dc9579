-- Agreements become lines of versions: drafts, published ones, and those whose last day was set afterwards. What was agreed
-- until now is version 1 of its own line. "change" is the number that the ETag carries.
alter table agreement
    alter column beheerpartner_id drop not null,
    add column agreement_id uuid,
    add column version      int    not null default 1,
    add column kind         text   not null default 'beheerpartner' check (kind in ('beheerpartner', 'school')),
    add column state        text   not null default 'published' check (state in ('draft', 'published', 'ended')),
    add column rank         int    not null default 100,
    add column published_at timestamptz,
    add column ended_at     timestamptz,
    add column end_reason   text,
    add column change       bigint not null default 1;

update agreement set agreement_id = id, published_at = created_at;

-- The hours that stood in an agreement become a published calendar, with the agreement's own id: it is used by nothing else.
insert into calendar (id, name, state, definition, created_at, published_at)
select id, name, 'published',
       jsonb_build_object('zone', terms -> 'zone', 'weeklyWindows', terms -> 'weeklyWindows'),
       created_at, created_at
from agreement;

update agreement
set terms = jsonb_build_object(
    'calendarId', id,
    'schools', coalesce(nullif(terms -> 'schools', 'null'), '[]'),
    'categoryIds', '[]'::jsonb,
    'targets', jsonb_build_array(
        jsonb_build_object('target', 'acknowledge', 'hours', 'contract', 'budgets', (
            select jsonb_agg(jsonb_build_object('priority', t -> 'priority', 'minutes', t -> 'acknowledgeMinutes',
                                                'endOfWorkingDay', false))
            from jsonb_array_elements(terms -> 'targets') t)),
        jsonb_build_object('target', 'resolution', 'hours', 'contract', 'budgets', (
            select jsonb_agg(jsonb_build_object('priority', t -> 'priority', 'minutes', t -> 'resolutionMinutes',
                                                'endOfWorkingDay', false))
            from jsonb_array_elements(terms -> 'targets') t))),
    'outOfHoursPriorities', '[]'::jsonb,
    'warnPercents', coalesce(nullif(terms -> 'warnPercents', 'null'), '[75]'),
    'escalation', jsonb_build_object('levels', coalesce((
        select jsonb_agg(jsonb_build_object('level', l -> 'level', 'percent', l -> 'percent',
                                            'receivers', jsonb_build_array('beheerpartner', 'school'),
                                            'raisesPriority', false, 'targets', '[]'::jsonb)
                         order by (l ->> 'level')::int)
        from jsonb_array_elements(case jsonb_typeof(terms -> 'escalationLevels')
                                  when 'array' then terms -> 'escalationLevels' end) l), '[]')),
    'promise', '[]'::jsonb);

alter table agreement
    alter column agreement_id set not null,
    alter column kind drop default,
    alter column state drop default,
    add constraint agreement_one_version unique (agreement_id, version),
    add constraint agreement_of_a_beheerpartner check ((kind = 'beheerpartner') = (beheerpartner_id is not null));

-- At most one draft of a line at a time.
create unique index agreement_one_draft on agreement (agreement_id) where state = 'draft';
create index agreement_by_creation on agreement (created_at desc, id desc);
drop index agreement_by_validity;
create index agreement_by_rank on agreement (kind, rank, valid_from desc);

-- What a ticket is matched by, and the school's own agreement that its report fell under.
alter table ticket_copy
    add column category_id         uuid,
    add column category_sequence   bigint not null default 0,
    add column reported_at         timestamptz,
    add column impact              text,
    add column triage_agreement_id uuid;
