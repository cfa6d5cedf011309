# shellcheck shell=bash
# One durable PostgreSQL server (fsync on), one database and one role per owner.

PG_BIN="$QUALITE_PARTS/postgres/bin"
PG_DATA="$QUALITE_HOME/data/postgres"

postgres_up() {
  await_parts postgres || return
  choose_postgres_user || return
  [ -f "$PG_DATA/PG_VERSION" ] || create_cluster || {
    not_started postgres "initialisation impossible : $(why_failed "$(log_of initdb)") — $(short_path "$(log_of initdb)")"
    return 1
  }
  if [ ${#PG_AS[@]} -gt 0 ] && [ "${PG_AS[0]}" = setpriv ]; then chown -R "$PG_USER" "$PG_DATA"; fi
  # Backends of a killed server notice it within moments; a new one must wait for the last of them.
  wait_backends_gone
  launch postgres 120 "${PG_AS[@]}" "$PG_BIN/postgres" -D "$PG_DATA" \
    -c listen_addresses=127.0.0.1 -c port="$POSTGRES_PORT" -c unix_socket_directories= \
    -c fsync=on -c synchronous_commit=on -c max_connections=200 -c shared_buffers=192MB \
    -c timezone=UTC -c log_timezone=UTC -c lc_messages=C -c log_min_messages=warning || return
  create_databases
}

# A fast shutdown: TERM would wait for every client to leave.
postgres_ask_to_stop() {
  kill -INT "$1"
}

postgres_ready() {
  [ "$(sed -n '8s/ *$//p' "$PG_DATA/postmaster.pid" 2>/dev/null)" = ready ]
}

# PostgreSQL refuses to run as root. As root we become « postgres » (or « nobody ») where that user can
# reach our folders; under a closed folder such as /root, a user namespace shows us as an ordinary user.
choose_postgres_user() {
  PG_AS=()
  [ "$(id -u)" = 0 ] || return 0
  PG_USER=nobody
  ! id postgres >/dev/null 2>&1 || PG_USER=postgres
  PG_AS=(setpriv "--reuid=$PG_USER" "--regid=$(id -g "$PG_USER")" --clear-groups)
  mkdir -p "$PG_DATA"
  if "${PG_AS[@]}" test -x "$QUALITE_HOME/data" && "${PG_AS[@]}" test -x "$PG_BIN/postgres"; then return; fi
  PG_AS=(unshare --user --map-user=1000)
  "${PG_AS[@]}" true 2>/dev/null ||
    not_started postgres "ne peut pas tourner sous root ici : lancez ./qualite sous un compte ordinaire, ou QUALITE_HOME et QUALITE_PARTS hors de /root"
}

create_cluster() {
  local password_file="$QUALITE_HOME/run/postgres.password" status=0
  mkdir -p "$PG_DATA"
  printf '%s' "$DB_PASSWORD" >"$password_file"
  if [ ${#PG_AS[@]} -gt 0 ] && [ "${PG_AS[0]}" = setpriv ]; then chown "$PG_USER" "$PG_DATA" "$password_file"; fi
  "${PG_AS[@]}" "$PG_BIN/initdb" -D "$PG_DATA" -U postgres --pwfile="$password_file" --auth=scram-sha-256 \
    --encoding=UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=fr-FR >"$(log_of initdb)" 2>&1 || status=1
  rm -f "$password_file"
  return $status
}

# Every PostgreSQL process works from its data folder, which tells ours from any other server's.
wait_backends_gone() {
  for _ in {1..100}; do
    [ -n "$(find /proc -maxdepth 2 -name cwd -lname "$PG_DATA" 2>/dev/null)" ] || break
    sleep 0.1
  done
  rm -f "$PG_DATA/postmaster.pid" # left by a killed server: it would read as « ready »
}

create_databases() {
  local wanted marker="$QUALITE_HOME/state/databases"
  local name
  local -a passwords=()
  for name in "${DATABASES[@]}"; do passwords+=("DB_PASSWORD_${name^^}=$(role_password "$name")"); done
  wanted="${DATABASES[*]} $(cksum <<<"$DB_PASSWORD ${passwords[*]}") $(stat -c %W-%i "$PG_DATA/PG_VERSION")"
  [ "$(cat "$marker" 2>/dev/null)" != "$wanted" ] || return 0
  env DB_PASSWORD="$DB_PASSWORD" "${passwords[@]}" "$JAVA_HOME/bin/java" -cp "$QUALITE_PARTS/jdbc/postgresql.jar" \
    "$LOCAL/postgres/CreateDatabases.java" "$DB_HOST" "${DATABASES[@]}" >"$(log_of databases)" 2>&1 ||
    not_started postgres "bases non créées : $(why_failed "$(log_of databases)") — $(short_path "$(log_of databases)")" || return
  echo "$wanted" >"$marker"
}
