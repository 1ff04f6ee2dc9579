-- Only until branch schools brings its table.
create table if not exists device (id uuid primary key, school_id uuid, kind text, name text, asset_tag text, room_id uuid);
