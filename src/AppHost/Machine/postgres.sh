#!/bin/bash
# PostgreSQL from the package of this machine: postgres.sh FOLDER PORT, password in $PASSWORD. Loopback only.
# With VOLATILE set its data may be lost, such as that of tests.
. "$(dirname "$0")/machine.sh"
home "$1" postgres
# Data of an older version can be read only by that version.
bin=$(ls -d /usr/lib/postgresql/$(cat "$1/data/PG_VERSION" 2> /dev/null || echo '*')/bin | sort -V | tail -1)
if [ ! -f "$1/data/PG_VERSION" ]; then
  rm -rf "$1/data"
  "${as[@]}" sh -c 'umask 077; echo "$PASSWORD" > "$0"' "$1/password"
  # ICU with Dutch rules: names sort as people expect, the same on every machine.
  "${as[@]}" "$bin/initdb" -D "$1/data" -U postgres --pwfile="$1/password" --auth=scram-sha-256 -E UTF8 \
    --locale=C.UTF-8 --locale-provider=icu --icu-locale=nl ${VOLATILE:+--no-sync}
  rm "$1/password"
fi
unset PASSWORD
volatile=(-c fsync=off -c synchronous_commit=off -c full_page_writes=off)
"${as[@]}" setpriv --pdeathsig KILL "$bin/postgres" -D "$1/data" -c listen_addresses=127.0.0.1 -c port="$2" -c unix_socket_directories= \
  -c max_connections=300 -c shared_buffers=64MB -c wal_level=minimal -c max_wal_senders=0 -c jit=off -c log_timezone=UTC ${VOLATILE:+"${volatile[@]}"} &
# Asked to end by TERM it would wait until every service has left; by INT it ends at once, and in order.
trap 'kill -INT $!' TERM INT
wait $! || wait $!
