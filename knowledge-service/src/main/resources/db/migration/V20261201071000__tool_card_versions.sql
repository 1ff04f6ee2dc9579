-- Tool cards get versions. The whole card is one document, in the newest version and in each earlier one; what is searched
-- or sorted by has a column. Cards of before are their own first version.

alter table tool
    add column number      int not null default 1 check (number > 0),
    add column card        jsonb,
    add column review_date date,
    -- When everybody could read it first.
    add column published_at timestamptz;

update tool
set published_at = case when published then added_at end,
    card = jsonb_strip_nulls(jsonb_build_object(
        'name', name,
        'aliases', aliases,
        'supplier', supplier,
        'purpose', purpose,
        'minutesToFirstUse', minutes_to_first_use,
        'installNeeded', install_needed,
        'accountsNeeded', accounts_needed,
        'published', published));

alter table tool
    alter column number drop default,
    alter column card set not null,
    drop column minutes_to_first_use,
    drop column install_needed,
    drop column accounts_needed;

create index tool_by_review on tool (review_date, id) where review_date is not null;

-- No person: who changed a card stands in the audit trail.
create table tool_version (
    tool_id    uuid        not null references tool (id) on delete cascade,
    number     int         not null check (number > 0),
    card       jsonb       not null,
    published  boolean     not null,
    written_at timestamptz not null,
    primary key (tool_id, number)
);

insert into tool_version (tool_id, number, card, published, written_at)
select id, 1, card, published, changed_at
from tool;
