#!/usr/bin/env bash
# What the parts of the tests with real servers share. Sourced with the program's path as $1.
# shellcheck source=tests/sites/lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/../sites/lib.sh"

servers=$root/build/servers
export PATH="$servers/usr/sbin:$servers/usr/bin:$PATH"
LD_LIBRARY_PATH=$servers/usr/lib/$(uname -m)-linux-gnu
export LD_LIBRARY_PATH
modules=/usr/lib/apache2/modules
[ ! -d "$servers$modules" ] || modules=$servers$modules
export HOME=$work XDG_DATA_HOME=$work XDG_CONFIG_HOME=$work

started=()
# shellcheck disable=SC2317  # called by the trap
clean_up() {
  if [ "${#started[@]}" -gt 0 ]; then kill "${started[@]}" 2>/dev/null; fi
  wait 2>/dev/null
  rm -rf "$work"
}
trap clean_up EXIT

# free_port: one that nobody listens on now.
free_port() {
  local port
  while port=$((20000 + RANDOM % 20000)); (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
  printf '%s\n' "$port"
}

# As root a server gives its rights away, to users that every system has.
root_only() { [ "$(id -u)" -ne 0 ] || printf '%s\n' "$1"; }

# await PORT: until somebody listens there; false when nobody does.
await() {
  local tries
  for ((tries = 0; tries < 200; tries++)); do
    if (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then return 0; fi
    sleep 0.05
  done
  return 1
}

# stop_last: the server that was started last.
stop_last() {
  kill "${started[-1]}"
  wait "${started[-1]}" 2>/dev/null
  unset 'started[-1]'
}

build_site() {
  run build "$1" --out "$2" --themes "$root/themes" --as-of "$as_of"
  gives "build of $1" 0
}
