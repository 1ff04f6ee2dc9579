-- When a school has lessons and admits technicians, and when it is closed.

-- Lists as the API has them: hours are {day, open, close}, days {firstDate, lastDate}, both inclusive.
alter table school
    add lesson_hours jsonb not null default '[]',
    add access_hours jsonb not null default '[]',
    add free_days    jsonb not null default '[]';

-- The holidays of the regions, first and last day inclusive, as the ministry publishes them per school year. An operator
-- replaces a year; a later release adds years with "on conflict do nothing".
create table school_holiday (
    school_year text not null check (school_year ~ '^20[0-9]{2}-20[0-9]{2}$'),
    name        text not null,
    region      text not null check (region in ('north', 'middle', 'south')),
    first_date  date not null,
    last_date   date not null,
    primary key (school_year, name, region),
    check (last_date >= first_date)
);
create index school_holiday_by_region on school_holiday (region);

insert into school_holiday (school_year, name, region, first_date, last_date)
values
    ('2025-2026', 'autumn', 'north', '2025-10-18', '2025-10-26'),
    ('2025-2026', 'autumn', 'middle', '2025-10-18', '2025-10-26'),
    ('2025-2026', 'autumn', 'south', '2025-10-11', '2025-10-19'),
    ('2025-2026', 'christmas', 'north', '2025-12-20', '2026-01-04'),
    ('2025-2026', 'christmas', 'middle', '2025-12-20', '2026-01-04'),
    ('2025-2026', 'christmas', 'south', '2025-12-20', '2026-01-04'),
    ('2025-2026', 'spring', 'north', '2026-02-21', '2026-03-01'),
    ('2025-2026', 'spring', 'middle', '2026-02-14', '2026-02-22'),
    ('2025-2026', 'spring', 'south', '2026-02-14', '2026-02-22'),
    ('2025-2026', 'may', 'north', '2026-04-25', '2026-05-03'),
    ('2025-2026', 'may', 'middle', '2026-04-25', '2026-05-03'),
    ('2025-2026', 'may', 'south', '2026-04-25', '2026-05-03'),
    ('2025-2026', 'summer', 'north', '2026-07-04', '2026-08-16'),
    ('2025-2026', 'summer', 'middle', '2026-07-18', '2026-08-30'),
    ('2025-2026', 'summer', 'south', '2026-07-11', '2026-08-23'),
    ('2026-2027', 'autumn', 'north', '2026-10-10', '2026-10-18'),
    ('2026-2027', 'autumn', 'middle', '2026-10-17', '2026-10-25'),
    ('2026-2027', 'autumn', 'south', '2026-10-17', '2026-10-25'),
    ('2026-2027', 'christmas', 'north', '2026-12-19', '2027-01-03'),
    ('2026-2027', 'christmas', 'middle', '2026-12-19', '2027-01-03'),
    ('2026-2027', 'christmas', 'south', '2026-12-19', '2027-01-03'),
    ('2026-2027', 'spring', 'north', '2027-02-20', '2027-02-28'),
    ('2026-2027', 'spring', 'middle', '2027-02-20', '2027-02-28'),
    ('2026-2027', 'spring', 'south', '2027-02-13', '2027-02-21'),
    ('2026-2027', 'may', 'north', '2027-04-24', '2027-05-02'),
    ('2026-2027', 'may', 'middle', '2027-04-24', '2027-05-02'),
    ('2026-2027', 'may', 'south', '2027-04-24', '2027-05-02'),
    ('2026-2027', 'summer', 'north', '2027-07-10', '2027-08-22'),
    ('2026-2027', 'summer', 'middle', '2027-07-17', '2027-08-29'),
    ('2026-2027', 'summer', 'south', '2027-07-24', '2027-09-05'),
    ('2027-2028', 'autumn', 'north', '2027-10-16', '2027-10-24'),
    ('2027-2028', 'autumn', 'middle', '2027-10-16', '2027-10-24'),
    ('2027-2028', 'autumn', 'south', '2027-10-23', '2027-10-31'),
    ('2027-2028', 'christmas', 'north', '2027-12-25', '2028-01-09'),
    ('2027-2028', 'christmas', 'middle', '2027-12-25', '2028-01-09'),
    ('2027-2028', 'christmas', 'south', '2027-12-25', '2028-01-09'),
    ('2027-2028', 'spring', 'north', '2028-02-19', '2028-02-27'),
    ('2027-2028', 'spring', 'middle', '2028-02-26', '2028-03-05'),
    ('2027-2028', 'spring', 'south', '2028-02-26', '2028-03-05'),
    ('2027-2028', 'may', 'north', '2028-04-29', '2028-05-07'),
    ('2027-2028', 'may', 'middle', '2028-04-29', '2028-05-07'),
    ('2027-2028', 'may', 'south', '2028-04-29', '2028-05-07'),
    ('2027-2028', 'summer', 'north', '2028-07-15', '2028-08-27'),
    ('2027-2028', 'summer', 'middle', '2028-07-08', '2028-08-20'),
    ('2027-2028', 'summer', 'south', '2028-07-22', '2028-09-03');
