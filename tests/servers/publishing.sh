#!/usr/bin/env bash
# What the parts of the tests of `tertial publish` share: the sites, the life of a site at a place,
# and Apache's mod_dav. Sourced with the program's path as $1.
# shellcheck source=tests/servers/lib.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

# publish TARGET CONTENT WORDS…
publish() {
  local target=$1 content=$2
  shift 2
  run publish "$target" "$content" --themes "$root/themes" --lang en --as-of "$as_of" "$@"
}

# files_of FOLDER: names and sums of what a site consists of.
files_of() {
  (cd "$1" && find . -path ./.DAV -prune -o -type f ! -name .tertial-manifest ! -name .htaccess ! -name somebody.txt \
    -exec cksum '{}' + | sort)
}

# same WHAT FOLDER FOLDER: the same files, but for those of others.
same() {
  files_of "$2" >"$work/wanted"
  files_of "$3" >"$work/got"
  holds "$1" diff "$work/wanted" "$work/got"
}

# set_up_dav: Apache with a password, and one file that nobody may write when it is guarded.
# shellcheck disable=SC2034  # dav: of the parts
set_up_dav() {
  dav_port=$(free_port)
  dav=http://127.0.0.1:$dav_port/insyn
  local place=$work/dav
  mkdir -p "$place/htdocs/insyn"
  chmod 777 "$place" "$place/htdocs" "$place/htdocs/insyn"
  printf 'publicist:{SHA}qmOqNX2UaOObM7zpO6cLyCLv3hI=\n' >"$place/users"
  {
    printf 'ServerRoot %s\nPidFile %s/pid\nErrorLog %s/errors\nListen 127.0.0.1:%s\n' "$place" "$place" "$place" "$dav_port"
    printf 'ServerName 127.0.0.1\nDefaultRuntimeDir %s\nDocumentRoot %s/htdocs\nDavLockDB %s/locks\n' "$place" "$place" "$place"
    root_only 'User nobody'
    root_only 'Group nogroup'
    for module in mpm_event authn_core authn_file authz_core authz_user auth_basic dir mime dav dav_fs; do
      printf 'LoadModule %s_module %s/mod_%s.so\n' "$module" "$modules" "$module"
    done
    printf 'TypesConfig /dev/null\n'
    printf '<Directory "%s/htdocs">\nDav On\nDirectoryIndex disabled\nAuthType Basic\nAuthName dav\nAuthUserFile %s/users\nRequire valid-user\n</Directory>\n' "$place" "$place"
    printf '<IfDefine Guarded>\n<Location /insyn/om/index.html>\n<Limit PUT>\nRequire all denied\n</Limit>\n</Location>\n</IfDefine>\n'
  } >"$place/server.conf"
}

# run_dav -DUsual|-DGuarded: starts it, and waits until it answers.
run_dav() {
  apache2 -f "$work/dav/server.conf" -DFOREGROUND "$@" >"$work/dav/log" 2>&1 &
  started+=($!)
  await "$dav_port" || failure 'Apache with mod_dav does not start' "$work/dav/log"
}

# set_up_ssh: OpenSSH's server, with keys of its own. It runs as a user without rights, who may only log
# in as itself: so neither a user nor a folder of the system is needed.
# shellcheck disable=SC2034  # sftp, ssh_*: of the parts
set_up_ssh() {
  ssh_port=$(free_port)
  ssh_user=$(id -un)
  ssh_place=$work/ssh
  [ "$(id -u)" -ne 0 ] || ssh_user=nobody
  sftp=sftp://$ssh_user@127.0.0.1:$ssh_port$ssh_place/insyn
  mkdir -p "$ssh_place/insyn"
  local kind
  for kind in ed25519 ecdsa; do
    ssh-keygen -q -t "$kind" -N '' -f "$ssh_place/host-$kind"
  done
  ssh_keys=$(for kind in ed25519 ecdsa; do ssh-keygen -l -f "$ssh_place/host-$kind.pub"; done | cut -d ' ' -f 2 | tr '\n' ' ')
  ssh-keygen -q -t ed25519 -N '' -f "$work/key"
  ssh-keygen -q -t ed25519 -N hemligt -f "$work/locked-key"
  ssh-keygen -q -t ed25519 -N '' -f "$work/other-key"
  ssh-keygen -q -t rsa -b 2048 -N '' -f "$work/rsa-key"
  ssh-keygen -q -t rsa -b 2048 -m PEM -N '' -f "$work/old-rsa-key"
  cat "$work/key.pub" "$work/locked-key.pub" "$work/rsa-key.pub" >"$ssh_place/authorized"
  {
    printf 'ListenAddress 127.0.0.1:%s\nPidFile none\nUsePAM yes\nStrictModes no\n' "$ssh_port"
    printf 'HostKey %s/host-ed25519\nHostKey %s/host-ecdsa\n' "$ssh_place" "$ssh_place"
    printf 'AuthorizedKeysFile %s/authorized\nSubsystem sftp internal-sftp\n' "$ssh_place"
  } >"$ssh_place/config"
  [ "$(id -u)" -ne 0 ] || chown -R nobody: "$ssh_place"
}

# run_ssh: starts it, and waits until it answers.
run_ssh() {
  local as=()
  [ "$(id -u)" -ne 0 ] || as=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
  "${as[@]}" "$(command -v sshd)" -D -e -f "$ssh_place/config" >"$ssh_place/log" 2>&1 &
  started+=($!)
  await "$ssh_port" || failure 'sshd does not start' "$ssh_place/log"
}

# emptied: the folder behind the server, as Apache's user finds it.
emptied() {
  rm -rf "$work/dav/htdocs/insyn"
  mkdir -m 777 "$work/dav/htdocs/insyn"
}

# published TARGET FOLDER: a life of a site at a place, which stands in FOLDER of this machine.
published() {
  local target=$1 folder=$2 what="publish to $1" content=$work/published/content
  rm -rf "$work/published"
  cp -R "$work/example" "$work/published"

  publish "$target" "$content" --plan
  gives "$what: the plan" 0
  says "$what: the plan" ' files would be written ('
  # shellcheck disable=SC2016  # of the inner shell
  holds "$what: the plan changes nothing" sh -c '[ -z "$(ls -A "$1" | grep -v .DAV)" ]' - "$folder"
  printf 'mine\n' >"$folder/index.html"
  publish "$target" "$content" --apply
  gives "$what: a file in the way" 5
  says "$what: a file in the way" '  index.html'
  says "$what: a file in the way" 'nothing is changed in the target'
  rm "$folder/index.html"
  printf 'mine\n' >"$folder/somebody.txt"
  publish "$target" "$content" --apply
  gives "$what" 0
  says "$what" ' files written ('
  same "$what: all files" "$work/example public" "$folder"
  publish "$target" "$content" --apply
  gives "$what: again" 0
  says "$what: again" ': nothing to change'
  printf 'touched' >"$folder/om/index.html"
  rm "$folder/404.html"
  publish "$target" "$content" --apply --everything
  gives "$what: what somebody touched" 0
  same "$what: what somebody touched" "$work/example public" "$folder"

  rm "$content/news/rapport.md"
  publish "$target" "$content" --apply --format json
  gives "$what: a page less" 0
  says "$what: a page less" '{"action":"delete","file":"nyheter/rapport/index.html"}'
  says "$what: a page less" '"resumed":false}'
  holds "$what: the page is gone" test ! -e "$folder/nyheter/rapport/index.html"
  build_site "$content" "$work/published/public"
  same "$what: all files but one" "$work/published/public" "$folder"
  printf 'title = 1\n' >"$content/glossary/trasig.toml"
  publish "$target" "$content" --apply
  gives "$what: errors" 1
  run withdraw term:tertial "$content" --out "$work/published/public" --themes "$root/themes" --as-of "$as_of"
  gives "$what: a withdrawal while there are errors" 0
  publish "$target" "$content" --apply --as-built --out "$work/published/public"
  gives "$what: a withdrawal" 0
  same "$what: a withdrawal" "$work/published/public" "$folder"
  publish "$target" "$work/small/content" --apply
  gives "$what: many files less" 5
  says "$what: many files less" 'if that is meant, add --allow-deletes '
  publish "$target" "$work/small/content" --plan
  gives "$what: the plan of many files less" 5
  says "$what: the plan of many files less" '- arenden/'
  says "$what: the plan of many files less" ' files would be written ('
  says "$what: the plan of many files less" 'if that is meant, add --allow-deletes '
  publish "$target" "$work/small/content" --apply --allow-deletes 1000
  gives "$what: many files less, as meant" 0
  holds "$what: no page of the other site" test ! -e "$folder/medborgarloften/norrby-2022/index.html"
  printf ' ' >>"$work/published/public/index.html"
  publish "$target" "$content" --apply --as-built --out "$work/published/public"
  gives "$what: a touched folder" 3
  says "$what: a touched folder" 'index.html: has changed since the site was built'

  sed -i 's/"format":1/"format":2/' "$folder/manifest.json"
  publish "$target" "$work/example/content" --apply --allow-deletes 1000
  gives "$what: a newer program" 5
  says "$what: a newer program" 'comes from a newer program'
  printf '<html>' >"$folder/manifest.json"
  publish "$target" "$work/example/content" --apply
  gives "$what: somebody's manifest" 5
  holds "$what: a file of somebody else" grep -q mine "$folder/somebody.txt"
}

place exempelkommun "$work/example"
place smallest "$work/small"
printf 'publisher = { name = "Påhittad", contact = "kontakt@exempel.example" }\n' >>"$work/small/content/site.toml"
build_site "$work/example/content" "$work/example public"
