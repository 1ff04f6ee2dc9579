#!/usr/bin/env bash
# Runs once, on an empty volume: a database and a login per service and for the login server, each for itself.
set -euo pipefail
while read -r name password; do
    psql -v ON_ERROR_STOP=1 -U postgres -v name="$name" -v password="$password" <<'END'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
END
done < /run/secrets/databases
