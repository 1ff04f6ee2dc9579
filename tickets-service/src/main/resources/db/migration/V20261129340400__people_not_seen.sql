-- Addresses and past contactpersonen go by retention too.
create index person_address_by_seen on person_address (seen_at);
create index contactpersoon_by_last_day on contactpersoon (until_date) where until_date is not null;
