-- How long the agreement lets the school reopen; null where it says nothing of it, so that the setting counts.
alter table ticket add column reopen_days int;
