#!/bin/sh
# The real site comes out the same, byte for byte, whatever the number of threads, the time zone,
# the locale, the folder one stands in and the way the program was compiled. Run by `dev test --all`.
# usage: tests/all/same-bytes.sh PROGRAM   (others are taken from build/debug and build/tsan)
set -eu
program=$(readlink -f -- "$1")
cd "$(dirname -- "$0")/../.."
root=$(pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
as_of=2026-11-21
passed=0 failed=0

# g++ 12's ThreadSanitizer cannot start where the kernel randomises addresses widely.
plain=''
if setarch -R true 2>/dev/null; then plain='setarch -R'; fi

# build FOLDER [VARIABLE=VALUE…] PROGRAM: the site of content/, built from another folder.
options=''
build() {
  out=$1
  shift
  # shellcheck disable=SC2086  # lists of words
  (cd / && $plain env "$@" build "$root/content" --out "$work/$out" --as-of "$as_of" $options)
}

test_that() {
  what=$1
  shift
  if "$@" >"$work/output" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED: %s\n' "$what"
    head -n 60 "$work/output"
  fi
}

same() {
  build "$@" && diff -rq "$work/reference" "$work/$1"
}

not_written_again() {
  touch "$work/before"
  sleep 1
  build reference "$program" || return 1
  newer=$(find "$work/reference" -type f -newer "$work/before")
  [ -z "$newer" ] || { printf 'written again:\n%s\n' "$newer"; return 1; }
}

test_that 'the site is built' build reference "$program"
test_that 'a second build writes no file' not_written_again
test_that 'time zone and locale change nothing' \
  same elsewhere TZ=Pacific/Auckland LC_ALL=C LANG=tr_TR.UTF-8 "$program"
for kind in debug tsan; do
  [ -x "build/$kind/tertial" ] || continue
  test_that "the program compiled for $kind builds the same" same "$kind" "$root/build/$kind/tertial"
done
options='--threads 1'
test_that 'one thread builds the same as many' same one "$program"

printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
