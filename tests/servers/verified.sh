#!/usr/bin/env bash
# `tertial verify` against a server at $base: what it says of the site as it is, and of one that
# somebody has touched. Sourced by tests/servers/run.
# shellcheck disable=SC2154  # base, what, work, root, as_of: of the script that sources this

# verify PREFIX CONTENT [WORDS…]: as of the day that the server's manifest says.
verify() {
  local address=$base$1/ content=$2
  shift 2
  run verify "$address" --content "$content" --themes "$root/themes" --lang en "$@"
}

# verified FOLDER PREFIX CONTENT: nothing is touched.
verified() {
  verify "$2" "$3"
  gives "$what: verify" 0
  says "$what: verify" "identical: $(find "$1" -type f ! -name .htaccess ! -name .tertial-manifest | wc -l) files"
}

# touched FOLDER PREFIX CONTENT: each file that is touched is named, and how; the last is put back.
touched() {
  local folder=$1 prefix=$2 content=$3 kept=$work/kept
  cp -p "$folder/om/index.html" "$kept"
  printf '\007' | dd of="$folder/om/index.html" bs=1 seek=700 conv=notrunc status=none
  verify "$prefix" "$content"
  gives "$what: one byte" 1
  says "$what: one byte" 'om/index.html: differs (line '
  says "$what: one byte" '1 differs, 0 missing, 0 unknown'
  holds "$what: a bell reaches the terminal" sh -c "! grep -q '$(printf '\007')' '$work/output'"
  verify "$prefix" "$content" --format json
  says "$what: one byte as JSON" '{"file":"om/index.html","finding":"differs","status":200,'
  says "$what: one byte as JSON" '{"result":"differs",'
  rm "$folder/om/index.html"
  verify "$prefix" "$content"
  gives "$what: one file less" 1
  says "$what: one file less" 'om/index.html: missing (status 404)'
  cp -p "$kept" "$folder/om/index.html"

  cp -p "$folder/manifest.json" "$kept"
  sed -i "s|^\"files\":\\[|&\\n{\"path\":\"om/hemligt.html\",\"sha256\":\"$(printf '%064d' 0)\",\"size\":1},|" "$folder/manifest.json"
  verify "$prefix" "$content"
  gives "$what: one file more" 1
  says "$what: one file more" 'om/hemligt.html: unknown file'
  says "$what: one file more" 'manifest.json: differs (line '
  printf '{"files":[{"path":"../../etc/passwd"}]}' >"$folder/manifest.json"
  verify "$prefix" "$content"
  gives "$what: a manifest that is none" 3
  says "$what: a manifest that is none" 'it is no manifest'
  rm "$folder/manifest.json"
  verify "$prefix" "$content"
  gives "$what: no manifest" 3
  says "$what: no manifest" '--as-of YYYY-MM-DD'
  verify "$prefix" "$content" --as-of "$as_of"
  gives "$what: no manifest, but the day" 1
  says "$what: no manifest, but the day" 'manifest.json: missing (status 404)'
  cp -p "$kept" "$folder/manifest.json"
  verified "$folder" "$prefix" "$content"
}

# down PREFIX CONTENT: nobody is there any more.
down() {
  verify "$1" "$2"
  gives "$what: a server that is down" 3
  says "$what: a server that is down" 'nobody answers at that address and port'
}
