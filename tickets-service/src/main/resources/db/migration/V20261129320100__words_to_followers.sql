-- Those that took an update's step behind a major incident: its words, which may come later, are for them too.
alter table beheerpartner_update add followers uuid[] not null default '{}';
