-- How many dead letters wait is asked all the time, and there are hardly any.
create index dead_letter_waiting on dead_letter (consumer) where state = 'waiting';
