-- Migrations have connections of their own: those of the pool are ended when they take long.
do $$
begin
  if current_setting('idle_in_transaction_session_timeout') <> '0' then
    raise exception 'a migration runs on a connection that is ended when it is idle for %',
      current_setting('idle_in_transaction_session_timeout');
  end if;
end
$$;
