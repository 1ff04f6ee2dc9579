-- Schools are found by what they go on as, and by the start of their name or town.

create index school_by_merged_into on school (merged_into) where merged_into is not null;
create index school_by_start_of_name on school (lower(name) text_pattern_ops);
create index school_by_start_of_town on school (lower(address ->> 'town') text_pattern_ops);
