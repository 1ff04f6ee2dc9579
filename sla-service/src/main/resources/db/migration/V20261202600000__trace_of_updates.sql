-- The trace of the callback that an update came with; what is told of it goes on there.
alter table beheerpartner_update add column traceparent text;
