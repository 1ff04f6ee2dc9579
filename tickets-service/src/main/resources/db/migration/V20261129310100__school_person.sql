-- Whose token named a school when it was last used here, so that a report can be entered for a colleague and not for
-- anything else that somebody types. No names and no addresses.
create table school_person (
    school_id uuid        not null,
    subject   text        not null,
    -- To the day: not written again within one.
    seen_at   timestamptz not null,
    primary key (school_id, subject)
);
create index school_person_by_subject on school_person (subject);
create index school_person_to_forget on school_person (seen_at);
