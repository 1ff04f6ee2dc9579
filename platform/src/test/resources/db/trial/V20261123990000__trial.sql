create table heard (ticket_id uuid not null, sequence bigint not null, seen int generated always as identity);
create table made (id uuid primary key, title text not null);
