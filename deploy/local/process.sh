# shellcheck shell=bash
# Starting, recognising and stopping a part. A pid file holds "pid start-time": a number that the
# system gave to another process meanwhile is never mistaken for ours.

make_home() {
  mkdir -p "$QUALITE_HOME"/{data,logs,run,state} "$QUALITE_PARTS"
}

# One `up` at a time in a home.
lock_home() {
  exec 9>"$QUALITE_HOME/run/lock"
  flock -n 9 || fail "un autre « ./qualite up » est en cours dans $(short_path "$QUALITE_HOME")"
}

log_of() {
  echo "$QUALITE_HOME/logs/$1.log"
}

pid_file_of() {
  echo "$QUALITE_HOME/run/$1.pid"
}

has_pid_file() {
  [ -f "$(pid_file_of "$1")" ]
}

pid_of() {
  local pid started
  read -r pid started <"$(pid_file_of "$1")" 2>/dev/null && echo "$pid"
}

# When the process started, in clock ticks since boot: field 22, counted after the name, which may hold spaces.
start_time() {
  local stat
  stat="$(cat "/proc/$1/stat" 2>/dev/null)" || return 1
  # shellcheck disable=SC2086
  set -- ${stat##*) }
  [ "$1" != Z ] && echo "${20}"
}

alive() {
  local pid started
  has_pid_file "$1" || return 1
  read -r pid started <"$(pid_file_of "$1")" || return 1
  [ "$(start_time "$pid")" = "$started" ]
}

# start_process PART COMMAND…: in its own session, so that the terminal's Ctrl-C does not reach it.
start_process() {
  local part="$1" log pid
  shift
  log="$(log_of "$part")"
  [ ! -f "$log" ] || mv -f "$log" "$log.1"
  setsid "$@" >"$log" 2>&1 </dev/null 9>&- &
  pid=$!
  echo "$pid $(start_time "$pid")" >"$(pid_file_of "$part")"
}

# A killed leader may leave children that hold its port. The kernel gives no one a pid that is still
# a group's id: a group without its leader is therefore ours.
kill_leftovers() {
  local pid
  has_pid_file "$1" || return 0
  pid="$(pid_of "$1")"
  if [ -n "$pid" ] && [ -z "$(start_time "$pid")" ]; then
    kill -KILL -- "-$pid" 2>/dev/null || true
  fi
  rm -f "$(pid_file_of "$1")"
}

stop_process() {
  local part="$1" pid begun=$SECONDS
  if ! alive "$part"; then
    kill_leftovers "$part"
    return
  fi
  pid="$(pid_of "$part")"
  ask_to_stop "$part" "$pid"
  while alive "$part" && [ $((SECONDS - begun)) -lt "${STOP_SECONDS:-90}" ]; do
    sleep 0.1
  done
  if alive "$part"; then
    kill -KILL -- "-$pid" 2>/dev/null || true
    rm -f "$QUALITE_HOME/state/$part.aot" # perhaps half written
  fi
  rm -f "$(pid_file_of "$part")"
  report ✓ "$part" arrêté $((SECONDS - begun))
}

# A part that stops in a way of its own says so in PART_ask_to_stop PID.
ask_to_stop() {
  if declare -F "$1_ask_to_stop" >/dev/null; then
    "$1_ask_to_stop" "$2"
  else
    kill -TERM -- "-$2" 2>/dev/null || true
  fi
}

# What a failing machine does: no goodbye, nothing written on the way out. The pid file stays, as after any crash.
kill_process() {
  if alive "$1"; then kill -KILL -- "-$(pid_of "$1")"; fi
  while alive "$1"; do sleep 0.05; done
  report ✓ "$1" tué
}

port_open() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# http_status PORT PATH: the status code, without needing curl.
http_status() {
  local line=""
  {
    exec 3<>"/dev/tcp/127.0.0.1/$1" &&
      printf 'GET %s HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3 &&
      read -r -t 5 line <&3
    exec 3>&-
  } 2>/dev/null
  line="${line#* }"
  echo "${line%% *}"
}

# wait_ready PART SECONDS CHECK…: until the check passes, the process dies or the time is over. Limits are wide: builds
# may take the machine meanwhile.
wait_ready() {
  local part="$1" limit="$2" begun=$SECONDS
  shift 2
  until "$@"; do
    alive "$part" || return 1
    [ $((SECONDS - begun)) -lt "$limit" ] || return 1
    sleep 0.2
  done
}

forget_result() {
  rm -f "$QUALITE_HOME/state/$1"
}

result_of() {
  cat "$QUALITE_HOME/state/$1" 2>/dev/null || true
}

# await PART…: until each is ready; 1 as soon as one has failed.
await() {
  local part
  for part in "$@"; do
    until [ "$(result_of "$part")" = ready ]; do
      [ "$(result_of "$part")" != failed ] || return 1
      sleep 0.1
    done
  done
}

# run_part PART: brings one part up, tells how long it took and leaves its result for those who await it.
run_part() {
  local part="$1" begun=$SECONDS result=ready
  if is_external "$part"; then
    report · "$part" "externe"
  elif is_service "$part" && ! await services; then
    report ✗ "$part" "attendait sa construction"
    result=failed
  elif begun=$SECONDS && alive "$part" && "${part}_ready"; then
    refresh "$part" || result=failed
    [ "$result" = failed ] || report ✓ "$part" "déjà démarré"
  elif "${part}_up"; then
    is_build "$part" || report ✓ "$part" "prêt sur le port $(port_of "$part")" $((SECONDS - begun))
  else
    result=failed
  fi
  echo "$result" >"$QUALITE_HOME/state/$part"
}

# A part that already runs may still lack what was declared since: PART_refresh brings it.
refresh() {
  ! declare -F "$1_refresh" >/dev/null || "$1_refresh"
}

not_started() {
  report ✗ "$1" "$2"
  return 1
}

# Starts a part's process and waits; on failure, says why in one line.
launch() {
  local part="$1" limit="$2"
  shift 2
  stop_process "$part" >/dev/null
  start_process "$part" "$@"
  wait_ready "$part" "$limit" "${part}_ready" && return
  not_started "$part" "n'a pas démarré : $(why_failed "$(log_of "$part")") — $(short_path "$(log_of "$part")")"
}

memory_of() {
  local pid kib=0 pss
  for pid in $(ps -eo pid=,ppid=,pgid= | awk -v p="$1" '$1 == p || $2 == p || $3 == p {print $1}'); do
    pss="$(awk '/^Pss:/ {print $2}' "/proc/$pid/smaps_rollup" 2>/dev/null || true)"
    kib=$((kib + ${pss:-0}))
  done
  echo "$((kib / 1024)) Mio"
}

# table_row PART STATE PID PORT MEMORY [COLOUR]. printf pads by bytes: accents are padded by hand.
table_row() {
  local state_padding memory_padding
  state_padding="$(printf '%*s' $((13 - ${#2})) '')"
  memory_padding="$(printf '%*s' $((9 - ${#5})) '')"
  printf '%-12s %s%s%s%s %7s %6s %s%s\n' "$1" "${6:-}" "$2" "$PLAIN" "$state_padding" "$3" "$4" "$memory_padding" "$5"
}

status_line() {
  local part="$1" pid=- memory=- state=arrêté colour="$DIM"
  if is_external "$part"; then
    state=externe
  elif alive "$part"; then
    pid="$(pid_of "$part")"
    memory="$(memory_of "$pid")"
    state="ne répond pas" colour="$RED"
    ! "${part}_ready" || { state=prêt colour="$GREEN"; }
  elif has_pid_file "$part"; then
    state="mort" colour="$RED"
  fi
  table_row "$part" "$state" "$pid" "$(port_of "$part")" "$memory" "$colour"
}
