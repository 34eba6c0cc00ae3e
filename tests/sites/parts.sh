#!/usr/bin/env bash
# Runs the parts of a suite and sums them up: sourced by the `run` beside a folder `parts/`, with
# $here, $program and the parts' names as arguments.
# shellcheck disable=SC2154  # here, program: of the script that sources this
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0 skipped=0
for part in "$@"; do
  printf '~ %s\n' "$part"
  status=0
  "$here/parts/$part" "$program" >"$work/log" 2>&1 || status=$?
  counts=$(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed\(, \([0-9]*\) skipped\)\{0,1\}$/\1 \2 0\4/p' "$work/log" | tail -n 1)
  sed '/^[0-9]* passed, [0-9]* failed/d' "$work/log"
  # A part that broke off has failed, whatever it counted before.
  if [ -z "$counts" ]; then
    printf 'FAILED: part %s broke off with exit code %d\n' "$part" "$status"
    counts='0 1 0'
  fi
  # shellcheck disable=SC2086  # three words
  set_counts() { passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + 10#$3)); }
  # shellcheck disable=SC2086
  set_counts $counts
done

if [ "$skipped" -gt 0 ]; then
  printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
else
  printf '%d passed, %d failed\n' "$passed" "$failed"
fi
[ "$failed" -eq 0 ]
