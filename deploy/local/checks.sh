# shellcheck shell=bash
# What must be true before anything starts. Each refusal says what to do about it.

NEEDED_DISK_MIB=3000
NEEDED_MEMORY_MIB=3000

check_before_up() {
  check_machine
  check_tools
  prepare_toolchain
  check_disk
  check_memory
  check_ports
}

check_machine() {
  [ "$(uname -sm)" = "Linux x86_64" ] ||
    fail "seul Linux x86_64 est prévu (ici : $(uname -sm)) ; les binaires de PostgreSQL en dépendent"
}

check_tools() {
  need tar tar
  need xz xz-utils
}

# need COMMAND PACKAGE [OPTION]: installs the Debian package when we may, else names the command that does.
need() {
  ! PATH="$PATH:/usr/sbin" command -v "$1" >/dev/null || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    { apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q -y install "${@:2}"; } >"$(log_of apt)" 2>&1 && return 0
  fi
  fail "il manque « $1 » : sudo apt-get install $2"
}

check_disk() {
  local free folder
  for folder in "$QUALITE_HOME" "$QUALITE_PARTS"; do
    free="$(df -Pm "$folder" | awk 'NR == 2 {print $4}')"
    [ "$free" -ge "$NEEDED_DISK_MIB" ] ||
      fail "il reste $free Mio sur le disque de $folder ; il en faut $NEEDED_DISK_MIB (QUALITE_HOME choisit un autre dossier)"
  done
}

check_memory() {
  local free
  ! alive gateway || return 0
  free="$(awk '/^MemAvailable:/ {print int($2 / 1024)}' /proc/meminfo)"
  [ "$free" -ge "$NEEDED_MEMORY_MIB" ] ||
    fail "il reste $free Mio de mémoire libre ; la plateforme en demande $NEEDED_MEMORY_MIB"
}

check_ports() {
  local part port
  for part in "${PARTS[@]}"; do
    if is_external "$part" || alive "$part"; then continue; fi
    # Killed from outside, a part may have left children behind on its port: those are ours to end.
    kill_leftovers "$part"
    for port in $(ports_of "$part"); do
      ! port_open "$port" || wait_port_free "$port" ||
        fail "le port $port ($part) est pris par $(owner_of_port "$port") ; arrêtez-le ou changez de port (docs/operations/local.md)"
    done
  done
}

wait_port_free() {
  for _ in {1..20}; do
    port_open "$1" || return 0
    sleep 0.1
  done
  return 1
}

owner_of_port() {
  local owner=""
  if command -v ss >/dev/null; then
    owner="$(ss -Hltnp "sport = :$1" | sed -nE 's/.*users:\(\("([^"]+)",pid=([0-9]+).*/« \1 » (pid \2)/p' | head -n 1)"
  fi
  echo "${owner:-un autre programme}"
}
