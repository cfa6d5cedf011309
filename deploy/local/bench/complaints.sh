# shellcheck shell=bash
# How fast messages are lodged, against pgbench running the same statements on the same PostgreSQL (fsync on), and what
# the desk's list and search become from ten thousand cases to a million.

BENCH_SECONDS="${QUALITE_BENCH_SECONDS:-300}"
BENCH_CLIENTS="${QUALITE_BENCH_CLIENTS:-16}"
COMPLAINTS_BENCH="$LOCAL/bench/complaints"

bench_complaints() {
  need psql postgresql-client
  need pgbench postgresql
  need wrk wrk
  export PGPASSWORD="$DB_PASSWORD" COMPLAINTS_PORT KEYCLOAK_PORT KEYCLOAK_ADMIN_PASSWORD
  say "Sur cette machine, ensemble : la charge (wrk, pgbench, Node), le service, PostgreSQL, Kafka ; $(nproc) cœurs"
  in_complaints -f "$COMPLAINTS_BENCH/sites.sql"
  fill_up_to 10000
  node "$COMPLAINTS_BENCH/search.mjs" >"$BENCH_HOME/small.json" || fail "la recherche a échoué"
  bench_submission
  fill_up_to 1000000
  node "$COMPLAINTS_BENCH/search.mjs" >"$BENCH_HOME/large.json" || fail "la recherche a échoué"
  node "$COMPLAINTS_BENCH/verdict.mjs" "$BENCH_HOME" "$PGBENCH_RATE" "$SUBMIT_RATE" || fail "objectif manqué"
}

# The service first warms up, as one that has been running for days; pgbench runs before and after it.
bench_submission() {
  local before after report errors
  say "Dépôts : $BENCH_CLIENTS à la fois, pgbench puis le service pendant $BENCH_SECONDS s, puis pgbench"
  lodge 60 >/dev/null
  before="$(pgbench_rate)"
  report="$(lodge "$BENCH_SECONDS")"
  after="$(pgbench_rate)"
  errors="$(grep -E "Non-2xx|Socket errors" <<<"$report" || true)"
  [ -z "$errors" ] || fail "dépôts refusés : $errors"
  PGBENCH_RATE="$(awk "BEGIN {print ($before + $after) / 2}")"
  SUBMIT_RATE="$(awk '/^Requests\/sec/ {print $2}' <<<"$report")"
  say "  0 erreur sur $(awk '/requests in/ {print $1}' <<<"$report") dépôts ; pgbench avant $before/s, après $after/s"
}

lodge() {
  wrk -t1 -c"$BENCH_CLIENTS" -d"$1s" -s "$COMPLAINTS_BENCH/submit.lua" "http://127.0.0.1:$COMPLAINTS_PORT"
}

pgbench_rate() {
  pgbench -h 127.0.0.1 -p "$POSTGRES_PORT" -U postgres -n -M prepared -c "$BENCH_CLIENTS" -T $((BENCH_SECONDS / 5)) \
    -f "$COMPLAINTS_BENCH/submit.sql" complaints 2>>"$(log_of bench)" | awk '/^tps/ {print int($3)}'
}

fill_up_to() {
  say "Chargement jusqu'à $1 messages"
  in_complaints -v total="$1" -f "$COMPLAINTS_BENCH/cases.sql"
}

in_complaints() {
  psql -h 127.0.0.1 -p "$POSTGRES_PORT" -U postgres -q -v ON_ERROR_STOP=1 complaints "$@" >>"$(log_of bench)" 2>&1 ||
    fail "chargement impossible : $(why_failed "$(log_of bench)") — $(short_path "$(log_of bench)")"
}
