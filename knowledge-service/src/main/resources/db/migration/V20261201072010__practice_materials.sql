-- Files with a practice. One belongs to the versions from the one it was added in up to the one it was removed in, so that a
-- published version keeps its files. When a draft goes, what was done in it to the files goes too.

create table practice_material (
    id          uuid primary key,
    practice_id uuid        not null,
    added_in    int         not null,
    removed_in  int check (removed_in > added_in),
    name        text        not null,
    media_type  text        not null,
    size_bytes  int         not null,
    added_by    text        not null,
    added_at    timestamptz not null,
    foreign key (practice_id, added_in) references practice_version (practice_id, number) on delete cascade,
    foreign key (practice_id, removed_in) references practice_version (practice_id, number)
        on delete set null (removed_in)
);
create index practice_material_by_practice on practice_material (practice_id, added_in);
create index practice_material_by_removal on practice_material (practice_id, removed_in) where removed_in is not null;
create index practice_material_by_person on practice_material (added_by);

-- Apart, so that no list ever touches a file.
create table practice_material_content (
    material_id uuid primary key references practice_material on delete cascade,
    bytes       bytea not null
);
-- Pictures and PDF are compressed already.
alter table practice_material_content alter column bytes set storage external;
