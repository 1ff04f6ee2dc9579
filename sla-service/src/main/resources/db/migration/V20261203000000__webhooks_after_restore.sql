-- After a restore numbers of webhooks go on above this, for those that were given in the time taken back are with receivers.
create table webhook_number_floor (
    only_one boolean primary key default true check (only_one),
    floor bigint not null
);
insert into webhook_number_floor (floor) values (0);
