-- Words of reviews go when their time is over, looked for by day.
create index cycle_review_with_words on cycle_review (held_on) where words is not null;
