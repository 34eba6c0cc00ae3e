#!/bin/sh
# A thousand builds killed at random moments, and long series of random edits with the cache. Run by
# `dev test --all`.
# usage: tests/all/killed.sh PROGRAM   (the unit tests are taken from build/debug)
set -eu
program=$(readlink -f -- "$1")
cd "$(dirname -- "$0")/../.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0 failed=0

test_that() {
  what=$1
  shift
  if "$@" >"$log" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED: %s\n' "$what"
    head -n 60 "$log"
  fi
}

test_that 'whole files and a repaired site after a thousand kills' \
  env TERTIAL_KILLS=1000 tests/sites/run "$program" killed
if [ -x build/debug/tertial_tests ]; then
  for seed in 1 2 3 4 5 6; do
    test_that "150 random edits, seed $seed" env TERTIAL_EDITS=150 TERTIAL_SEED=$seed \
      build/debug/tertial_tests --source-file='*build_cache_test*'
  done
fi
printf '%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
