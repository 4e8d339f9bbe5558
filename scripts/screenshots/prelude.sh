# Sourced before every scenario, inside namespaces of its own (mounts, host name, network, processes):
# nothing that a scenario does outlives it, and nothing of this machine shows in a picture.
#
#   host NAME       host name and prompt
#   shot NAME       begins a picture, written as NAME.png
#   run 'COMMAND'   prints prompt and command, then runs it; only this output is in the picture
#   as 'COMMAND' 'REAL COMMAND'
#                   the same, when the real command needs a prefix that the prompt stands for
#   until_ok CMD…   waits until a command succeeds, 10 seconds at most
#
# Everything else writes to stderr. /srv is an empty directory in memory and the working directory.
set -u
exec 3>&1 1>&2
mount -t tmpfs tmpfs /srv
cd /srv || exit 1
ip link set lo up
scenarios=$(dirname "${BASH_SOURCE[0]}")/scenarios
export LC_ALL=C TZ=UTC TERM=dumb COLUMNS=88 HOME=/srv

prompt='$'

host() {
  hostname "$1"
  prompt="[root@$1 ~]#"
}

shot() { printf '\036%s\n' "$1" >&3; }

as() {
  printf '\037%s\t%s\035' "$prompt" "$1" >&3
  eval "$2" >&3 2>&3
  return 0
}

run() { as "$1" "$1"; }

until_ok() {
  local tries=0
  until "$@" >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || { echo "gave up waiting for: $*" >&2; exit 1; }
    sleep 0.1
  done
}

trap 'kill $(jobs -p) 2>/dev/null; wait' EXIT
