-- What other services were told last of a region's holidays; told again when it is something else.
create table school_holidays_told (
    region   text primary key,
    holidays jsonb not null
);
