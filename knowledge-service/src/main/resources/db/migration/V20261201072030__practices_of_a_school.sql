create index practice_version_by_school on practice_version (school_id) where school_id is not null;
