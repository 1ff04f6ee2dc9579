-- A room that is not used any more keeps its tickets; devices are found by their serial number and end of warranty.

alter table room
    add retired_date date;
create index device_by_serial on device (school_id, lower(serial)) where serial is not null;
create index device_by_end_of_warranty on device (school_id, warranty_until_date) where warranty_until_date is not null;
