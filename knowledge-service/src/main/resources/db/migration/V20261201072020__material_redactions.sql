-- A file in which somebody can be recognised goes from every version, for good; that there was one stays.

alter table practice_material add column redacted_at timestamptz;
