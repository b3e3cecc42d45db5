#!/bin/bash
# RabbitMQ from the package of this machine: rabbitmq.sh FOLDER PORT DISTRIBUTION_PORT EPMD_PORT, user in $USERNAME and $PASSWORD.
# Loopback only.
. "$(dirname "$0")/machine.sh"
home "$1" rabbitmq
export HOME=$1 RABBITMQ_NODENAME=samenspel@localhost RABBITMQ_DIST_PORT=$3 ERL_EPMD_PORT=$4 ERL_EPMD_ADDRESS=127.0.0.1 \
  RABBITMQ_MNESIA_BASE=$1/data RABBITMQ_LOG_BASE=$1/log RABBITMQ_CONFIG_FILE=$1/rabbitmq.conf \
  RABBITMQ_ADVANCED_CONFIG_FILE=$1/advanced.config RABBITMQ_CONF_ENV_FILE=$1/rabbitmq-env.conf \
  RABBITMQ_ENABLED_PLUGINS_FILE=$1/enabled_plugins \
  RABBITMQ_ALLOW_INPUT=1 RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS='-noinput +sbwt none +sbwtdcpu none +sbwtdio none -kernel inet_dist_use_interface {127,0,0,1}'
umask 077
mkdir -p "$1/data" "$1/log"
echo '[].' | tee "$1/enabled_plugins" > "$1/advanced.config"
: > "$1/rabbitmq-env.conf"
printf '%s\n' "listeners.tcp.1 = 127.0.0.1:$2" "default_user = $USERNAME" "default_pass = $PASSWORD" \
  'log.console = true' 'log.console.level = info' 'log.file = false' > "$1/rabbitmq.conf"
[ "$EUID" != 0 ] || chown -R rabbitmq: "$1"
unset USERNAME PASSWORD
# The broker would start a name server that stays behind; this one ends with the broker, which takes the place of this shell.
"${as[@]}" setpriv --pdeathsig KILL epmd -port "$4" -address 127.0.0.1 &
cd "$1"
exec "${as[@]}" /usr/lib/rabbitmq/bin/rabbitmq-server
