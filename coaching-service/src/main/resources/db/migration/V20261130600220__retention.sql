-- How long words and persons of requests are kept after they ended; one row.
create table retention (
    one              boolean primary key default true check (one),
    months_after_end int    not null check (months_after_end between 1 and 120),
    version          bigint not null default 1
);
insert into retention (months_after_end) values (24);
