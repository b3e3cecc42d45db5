#!/bin/bash
# Installs those of these packages that are missing: install.sh PACKAGE…  Their own services are kept from starting.
set -euo pipefail
missing=()
for package in "$@"; do
  case $package in
    postgresql) compgen -G '/usr/lib/postgresql/*/bin/postgres' > /dev/null || missing+=("$package") ;;
    chromium) command -v chromium > /dev/null || missing+=("$package") ;;
    rabbitmq-server) [ -e /usr/lib/rabbitmq/bin/rabbitmq-server ] || missing+=("$package") ;;
  esac
done
[ ${#missing[@]} -gt 0 ] || exit 0

root=()
[ "$EUID" = 0 ] || root=(sudo -n)
if ! command -v apt-get > /dev/null || ! "${root[@]}" true 2> /dev/null; then
  printf 'Missing on this machine: %s. Type:\n\n  sudo apt-get update && sudo apt-get install -y %s\n\nand start again.\n' "${missing[*]}" "${missing[*]}" >&2
  exit 1
fi
echo "Missing on this machine: ${missing[*]}. Installing with apt-get; this takes a minute or two."
log=$(mktemp)
if ! "${root[@]}" flock /var/lock/samenspel-install bash -euc '
  export DEBIAN_FRONTEND=noninteractive
  policy=/usr/sbin/policy-rc.d
  if [ ! -e $policy ]; then
    printf "#!/bin/sh\nexit 101\n" > $policy
    chmod 755 $policy
    trap "rm -f $policy" EXIT
  fi
  apt-get update -q
  apt-get install -y -q --no-install-recommends "$@"
  ' install "${missing[@]}" > "$log" 2>&1; then
  tail -15 "$log" >&2
  exit 1
fi
rm "$log"
echo "Installed: ${missing[*]}."
