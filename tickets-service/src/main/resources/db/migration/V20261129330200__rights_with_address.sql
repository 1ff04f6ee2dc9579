-- What the account could see when it last did something; null until it does something again.
alter table person_address
    add roles   text[],
    add schools uuid[];
update person_address set roles = array['coach'] where coach;
drop index person_address_of_coaches;
alter table person_address drop column coach;
create index person_address_of_coaches on person_address (seen_at) where 'coach' = any (roles);
