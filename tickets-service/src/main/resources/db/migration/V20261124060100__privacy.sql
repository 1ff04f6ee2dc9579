-- How long words and persons of tickets are kept; one row, the board's own decision.
create table retention (
    one                  boolean primary key default true check (one),
    months_after_closing int     not null check (months_after_closing between 1 and 120),
    version              bigint  not null default 1
);
-- Two school years after it ended nobody looks a ticket up by its words any more.
insert into retention (months_after_closing) values (24);
