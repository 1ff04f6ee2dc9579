-- What is taken out some time after the school year in which a signal ended, or a switch counted no more.
create index signal_with_words on signal (ended_at) where reason is not null;
create index signal_switch_with_words on signal_switch (school_id, rule_id, version) where reason is not null;
