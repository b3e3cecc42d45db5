#!/bin/bash
# Adds an empty virtual host that a user may use to the broker of rabbitmq.sh: add-virtual-host.sh FOLDER EPMD_PORT NAME USER
set -euo pipefail
as=(env)
[ "$EUID" != 0 ] || as=(setpriv --reuid rabbitmq --regid rabbitmq --init-groups)
export HOME=$1 RABBITMQ_NODENAME=samenspel@localhost ERL_EPMD_PORT=$2 RABBITMQ_CONF_ENV_FILE=$1/rabbitmq-env.conf
cd "$1"
answer=$("${as[@]}" /usr/lib/rabbitmq/bin/rabbitmqctl --quiet eval "rabbit_vhost:add(<<\"$3\">>, <<\"$4\">>),
  rabbit_auth_backend_internal:set_permissions(<<\"$4\">>, <<\"$3\">>, <<\".*\">>, <<\".*\">>, <<\".*\">>, <<\"$4\">>).")
[ "$answer" = ok ] || { echo "$answer" >&2; exit 1; }
