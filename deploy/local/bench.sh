# shellcheck shell=bash
# Benchmarks. Each starts what it measures in a home of its own, removed after: nobody's data are measured or touched.
# It says a ratio to what the same PostgreSQL does by itself in the same run, never a time alone.

# run_bench SERVICE: what it measures is in bench/SERVICE.sh, as bench_SERVICE.
run_bench() {
  BENCHED="${1:-}"
  [[ -n "$BENCHED" && -f "$LOCAL/bench/$BENCHED.sh" ]] || fail "dites quel service : $(benches)"
  make_home
  find_jdk
  find_node
  BENCH_HOME="$(mktemp -d "${TMPDIR:-/tmp}/qualite-bench.XXXXXX")"
  chmod 711 "$BENCH_HOME" # PostgreSQL's own user goes through it
  trap end_bench EXIT
  in_bench up || fail "le banc n'a pas démarré"
  # shellcheck source=/dev/null
  source "$LOCAL/bench/$BENCHED.sh"
  "bench_$BENCHED"
}

# The entry script again, on the bench's own parts.
in_bench() {
  # The load comes from one address, and measures the service, not what robots are asked.
  QUALITE_RATE_LIMITS_EXEMPT=127.0.0.1 QUALITE_PROOF_OF_WORK=off \
    QUALITE_HOME="$BENCH_HOME" QUALITE_PARTS="$QUALITE_PARTS" QUALITE_AOT=off \
    QUALITE_ONLY="postgres kafka keycloak mailbox $BENCHED" "$ROOT/qualite" "$@"
}

benches() {
  find "$LOCAL/bench" -name '*.sh' -printf '%f ' | sed 's/\.sh//g'
}

end_bench() {
  local status=$?
  trap - EXIT
  in_bench down >/dev/null || true
  rm -rf "$QUALITE_HOME/logs/bench"
  mv "$BENCH_HOME/logs" "$QUALITE_HOME/logs/bench" 2>/dev/null || true
  rm -rf "$BENCH_HOME"
  exit $status
}
