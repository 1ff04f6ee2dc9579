-- What a report is held against: the categories to choose from, the priority matrix, and the open tickets like it.

-- Ids are fixed, so that agreements and portals of different installations speak of the same category.
insert into category (id, parent_id, name, position)
values
    ('ca7e0000-0000-4000-8000-000000000100', null, 'Digibord & beamer', 10),
    ('ca7e0000-0000-4000-8000-000000000200', null, 'Netwerk & wifi', 20),
    ('ca7e0000-0000-4000-8000-000000000300', null, 'Laptop, tablet & computer', 30),
    ('ca7e0000-0000-4000-8000-000000000400', null, 'Account & wachtwoord', 40),
    ('ca7e0000-0000-4000-8000-000000000500', null, 'Printer & kopieermachine', 50),
    ('ca7e0000-0000-4000-8000-000000000600', null, 'Software & apps', 60),
    ('ca7e0000-0000-4000-8000-000000000700', null, 'Telefonie', 70),
    ('ca7e0000-0000-4000-8000-000000000900', null, 'Overig', 90),
    ('ca7e0000-0000-4000-8000-000000000110', 'ca7e0000-0000-4000-8000-000000000100', 'Geen of slecht beeld', 10),
    ('ca7e0000-0000-4000-8000-000000000120', 'ca7e0000-0000-4000-8000-000000000100', 'Geen geluid', 20),
    ('ca7e0000-0000-4000-8000-000000000130', 'ca7e0000-0000-4000-8000-000000000100', 'Aanraken of pen werkt niet', 30),
    ('ca7e0000-0000-4000-8000-000000000210', 'ca7e0000-0000-4000-8000-000000000200', 'Geen internet', 10),
    ('ca7e0000-0000-4000-8000-000000000220', 'ca7e0000-0000-4000-8000-000000000200', 'Wifi traag of valt weg', 20),
    ('ca7e0000-0000-4000-8000-000000000230', 'ca7e0000-0000-4000-8000-000000000200', 'Website geblokkeerd', 30),
    ('ca7e0000-0000-4000-8000-000000000310', 'ca7e0000-0000-4000-8000-000000000300', 'Apparaat start niet', 10),
    ('ca7e0000-0000-4000-8000-000000000320', 'ca7e0000-0000-4000-8000-000000000300', 'Schade', 20),
    ('ca7e0000-0000-4000-8000-000000000330', 'ca7e0000-0000-4000-8000-000000000300', 'Accu of opladen', 30),
    ('ca7e0000-0000-4000-8000-000000000410', 'ca7e0000-0000-4000-8000-000000000400', 'Wachtwoord vergeten', 10),
    ('ca7e0000-0000-4000-8000-000000000420', 'ca7e0000-0000-4000-8000-000000000400', 'Geen toegang', 20),
    ('ca7e0000-0000-4000-8000-000000000430', 'ca7e0000-0000-4000-8000-000000000400', 'Nieuw account', 30),
    ('ca7e0000-0000-4000-8000-000000000610', 'ca7e0000-0000-4000-8000-000000000600', 'Programma start niet', 10),
    ('ca7e0000-0000-4000-8000-000000000620', 'ca7e0000-0000-4000-8000-000000000600', 'App installeren', 20),
    ('ca7e0000-0000-4000-8000-000000000630', 'ca7e0000-0000-4000-8000-000000000600', 'Vraag over gebruik', 30);

-- The last version counts; the ones before say by what the older tickets were rated. Priorities are 1 (highest) to 4.
create table priority_matrix (
    version    bigint primary key,
    rows       jsonb       not null,
    changed_at timestamptz not null
);
insert into priority_matrix (version, rows, changed_at)
values (1,
        '[{"impact": "person", "low": 4, "normal": 4, "high": 3},
          {"impact": "class", "low": 4, "normal": 3, "high": 2},
          {"impact": "school", "low": 3, "normal": 2, "high": 1},
          {"impact": "several-schools", "low": 2, "normal": 1, "high": 1}]',
        '2026-11-24T00:00:00Z');

-- What a new report can be like: the tickets of a school that are not over, a few hundred at most.
create index ticket_open_by_school on ticket (school_id, reported_at desc, id desc)
    where state not in ('closed', 'withdrawn', 'merged');
create index ticket_major_open on ticket (reported_at desc, id desc)
    where major and state not in ('closed', 'withdrawn', 'merged');
