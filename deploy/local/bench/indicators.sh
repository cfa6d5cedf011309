# shellcheck shell=bash
# What the boards and the consolidated views of a prefecture become when the measurements of all prefectures are there:
# sixty indicators in every site, five years of months. And what an import of a hundred thousand rows costs beside
# PostgreSQL's own COPY of them.

INDICATORS_BENCH="$LOCAL/bench/indicators"

bench_indicators() {
  need psql postgresql-client
  export PGPASSWORD="$DB_PASSWORD" INDICATORS_PORT POSTGRES_PORT BENCH_HOME KEYCLOAK_PORT KEYCLOAK_ADMIN_PASSWORD
  export QUALITE_PUBLIC_URL="http://127.0.0.1:$INDICATORS_PORT" QUALITE_OIDC_URL="$OIDC_URL"
  say "Sur cette machine, ensemble : la charge (Node), le service, PostgreSQL, Kafka ; $(nproc) cœurs"
  node "$INDICATORS_BENCH/references.mjs" >>"$(log_of bench)" 2>&1 ||
    fail "référentiel non chargé : $(why_failed "$(log_of bench)")"
  measure_prefectures "76" one
  measure_prefectures "all" all
  say "  import de 100 000 lignes, six fois"
  # The boards are told all the same when the import fails; the verdict then says that it is missing.
  node "$INDICATORS_BENCH/import.mjs" >"$BENCH_HOME/import.json" 2>>"$(log_of bench)" ||
    say "  import impossible : $(why_failed "$(log_of bench)")"
  node "$INDICATORS_BENCH/verdict.mjs" "$BENCH_HOME" || fail "objectif manqué"
}

# The service stores the totals that have changed, within seconds.
await_totals() {
  until [ "$(psql -h 127.0.0.1 -p "$POSTGRES_PORT" -U postgres -qAtc "SELECT count(*) FROM stale_measurement_total" indicators)" = 0 ]; do
    sleep 1
  done
  psql -h 127.0.0.1 -p "$POSTGRES_PORT" -U postgres -qAtc "VACUUM ANALYZE measurement_total" indicators
}

measure_prefectures() {
  local rows
  rows="$(psql -h 127.0.0.1 -p "$POSTGRES_PORT" -U postgres -qAt -v ON_ERROR_STOP=1 -v which="$1" indicators \
    -f "$INDICATORS_BENCH/measurements.sql" 2>>"$(log_of bench)")" || fail "mesures non chargées : $(why_failed "$(log_of bench)")"
  [ "$rows" -gt 0 ] || fail "aucune mesure n'a été chargée"
  say "  $rows mesures (préfectures : $1)"
  await_totals
  node "$INDICATORS_BENCH/boards.mjs" >"$BENCH_HOME/$2.json" || fail "les tableaux n'ont pas répondu"
}
