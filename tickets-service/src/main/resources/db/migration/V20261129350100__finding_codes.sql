-- A search for an asset tag or for the beheerpartner's own number, whoever has it.
create index device_by_asset_tag on device (lower(asset_tag));
create index ticket_by_beheerpartner_reference on ticket (lower(beheerpartner_reference));

-- The same as ticket_history_by_commit and ticket_by_major.
drop index ticket_history_by_xid;
drop index ticket_major_by_time;
