#!/usr/bin/env bash
# What the parts of the sample-site tests share: where things are, counting, comparing.
# Sourced with the program's path as $1; the part calls `finish` at its end.
set -u

program=$(readlink -f -- "${1:?usage: PROGRAM}")
sites=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(CDPATH='' cd -- "$sites/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Others may look into it: some tests run the program as an unprivileged user.
chmod 755 "$work"

# The same words on every machine.
export LC_ALL=C.UTF-8 XDG_CACHE_HOME=$work/cache
unset LANG LC_MESSAGES SOURCE_DATE_EPOCH
# shellcheck disable=SC2034  # used by the parts
as_of=2026-11-21

passed=0 failed=0 skipped=0

pass() { passed=$((passed + 1)); }

# failure WHAT [FILE…]: one line, then what the files hold.
failure() {
  failed=$((failed + 1))
  printf 'FAILED: %s\n' "$1"
  shift
  if [ $# -gt 0 ]; then cat -- "$@" | head -n 60 | sed 's/^/    /'; fi
}

skip() {
  skipped=$((skipped + 1))
  printf 'SKIP: %s\n' "$1"
}

finish() {
  if [ "$skipped" -gt 0 ]; then
    printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  else
    printf '%d passed, %d failed\n' "$passed" "$failed"
  fi
  [ "$failed" -eq 0 ]
  exit
}

# run WORDS…: the program, with all it prints in $work/output and its exit code in $code.
run() {
  code=0
  "$program" "$@" >"$work/output" 2>&1 </dev/null || code=$?
}

# gives WHAT CODE: the last run ended with that exit code.
gives() {
  if [ "$code" -eq "$2" ]; then pass; else failure "$1: exit code $code, not $2" "$work/output"; fi
}

# says WHAT TEXT: the last run printed the text.
says() {
  if grep -qF -- "$2" "$work/output"; then pass; else failure "$1: does not say: $2" "$work/output"; fi
}

# silent_about WHAT TEXT: the last run did not print the text.
silent_about() {
  if grep -qF -- "$2" "$work/output"; then failure "$1: says: $2" "$work/output"; else pass; fi
}

# holds WHAT COMMAND…: the command succeeds.
holds() {
  local what=$1
  shift
  if "$@" >"$work/held" 2>&1 </dev/null; then pass; else failure "$what" "$work/held"; fi
}

# place NAME FOLDER: the site's content and theme, laid out as in a repository.
place() {
  local site=$sites/$1 folder=$2
  mkdir -p "$folder/content"
  if [ -f "$site/base" ]; then cp -R "$sites/$(cat "$site/base")/content/." "$folder/content/"; fi
  if [ -d "$site/content" ]; then cp -R "$site/content/." "$folder/content/"; fi
  cp -R "$root/themes" "$folder/themes"
  if [ -d "$site/theme" ]; then cp -R "$site/theme" "$folder/theme"; fi
  if [ -d "$site/themes" ]; then cp -R "$site/themes/." "$folder/themes/"; fi
}

# fresh FOLDER: the smallest site, in $work/FOLDER; the working directory is there afterwards.
fresh() {
  cd "$work" || exit 3
  rm -rf "$1"
  place smallest "$work/$1"
  cd "$work/$1" || exit 3
}

# listing FOLDER: names, kinds, times and sums of all that is in it.
listing() {
  find "$1" -printf '%P %y %T@ %l\n' | sort
  find "$1" -type f -exec cksum '{}' + | sort
}
