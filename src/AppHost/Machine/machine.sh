# Read by the scripts of the servers: the folder of a server, and the user it runs as.
set -euo pipefail

# home FOLDER USER: makes the folder, and sets $as: under root a server runs as the user of its package.
# With END_WITH_PARENT it ends when whoever started it does, also by a kill.
home() {
  as=(env)
  mkdir -p "$1"
  [ -z "${END_WITH_PARENT:-}" ] || as=(setpriv --pdeathsig KILL)
  if [ "$EUID" = 0 ]; then
    [ "${as[0]}" = setpriv ] || as=(setpriv)
    as+=(--reuid "$2" --regid "$2" --init-groups)
    chown -R "$2:" "$1"
  fi
  chmod 700 "$1"
  # Held by the server itself: after a crash this waits until the one before is gone.
  exec 8> "$1.lock"
  flock --timeout 30 8 || { echo "$1 is still in use by another server." >&2; exit 1; }
}
