# shellcheck shell=bash
# The whole test suite: contracts, Java, SPA, then the journeys in a browser against a platform of its own.

run_all_tests() {
  local begun=$SECONDS
  make_home
  check_machine
  check_tools
  prepare_toolchain
  find_chromium
  # The antivirus of attachments; its signatures are those of the test.
  need clamd clamav-daemon --no-install-recommends
  TEST_HOME="$(mktemp -d "${TMPDIR:-/tmp}/qualite-test.XXXXXX")"
  chmod 711 "$TEST_HOME" # PostgreSQL's own user goes through it
  trap end_tests EXIT
  (QUALITE_HOME="$TEST_HOME" check_ports) || fail "arrêtez d'abord ce qui tourne (./qualite down) : les tests démarrent leur propre plateforme"

  JAVA_TESTS=0 SPA_TESTS=0 BROWSER_TESTS=0
  test_scripts
  test_contracts
  test_java
  test_spa
  test_in_browser
  say "✓ Tests réussis : Java $JAVA_TESTS, SPA $SPA_TESTS, navigateur $BROWSER_TESTS (en $((SECONDS - begun)) s)"
}

# What needs no platform: the published figures come out of the demonstration data by themselves, a machine without JDK
# and Node gets them, and links between documents lead somewhere.
test_scripts() {
  local log
  log="$(log_of test-scripts)"
  say "Données de démonstration, outils et documents : node --test"
  node --test --test-reporter=tap "$LOCAL/demo/data.test.mjs" "$LOCAL/toolchain.test.mjs" "$ROOT/deploy/keycloak/realm.test.mjs" "$ROOT/docs/links.test.mjs" >"$log" 2>&1 ||
    fail "données de démonstration, outils ou documents en défaut : $(grep -m 1 "^not ok" "$log") — $(short_path "$log")"
}

# The committed contracts, as the tools of those who never saw this project read them.
test_contracts() {
  local log tools="$ROOT/tools/contract-lint"
  log="$(log_of test-contracts)"
  say "Contrats REST : redocly lint, spectral lint"
  { npm --prefix "$tools" ci --no-audit --no-fund && npm --prefix "$tools" test; } >"$log" 2>&1 ||
    fail "contrats refusés par les outils du marché : $(grep -m 1 -iE "error" "$log") — $(short_path "$log")"
}

test_java() {
  local log summary
  log="$(log_of test-java)"
  say "Tests Java : ./mvnw verify"
  touch "$TEST_HOME/begun"
  # Two modules at once: each waits for PostgreSQL, Kafka and timers about as long as it computes.
  (cd "$ROOT" && MAVEN_OPTS="${MAVEN_OPTS:--XX:TieredStopAtLevel=1}" ./mvnw -B -ntp -T 2 verify 2>&1) | tee "$log" | { grep -E '^\[INFO\] (Building |BUILD )|^\[(INFO|WARNING|ERROR)\].*Tests run:|^\[ERROR\]' || true; } ||
    fail "tests Java en échec — $(short_path "$log")"
  summary="$(find "$ROOT" -path '*/target/*-reports/TEST-*.xml' -newer "$TEST_HOME/begun" -exec sed -n 's/.*<testsuite .* tests="\([0-9]*\)".*/\1/p' {} +)"
  JAVA_TESTS="$(awk '{n += $1} END {print n + 0}' <<<"$summary")"
}

test_spa() {
  local log
  log="$(log_of test-spa)"
  [ -f "$FRONTEND/package.json" ] || return 0
  say "Tests de la SPA : npm ci, npm run check, npm test"
  { npm --prefix "$FRONTEND" ci --no-audit --no-fund && npm --prefix "$FRONTEND" run check && npm --prefix "$FRONTEND" test; } 2>&1 | tee "$log" ||
    fail "tests de la SPA en échec — $(short_path "$log")"
  SPA_TESTS="$(passed_in "$log" 'Tests +[0-9]+ passed')"
}

test_in_browser() {
  local log
  log="$(log_of test-browser)"
  # All journeys come from one address.
  export QUALITE_RATE_LIMITS_EXEMPT=127.0.0.1
  # The jars are those that have just been tested.
  export QUALITE_SERVICES_BUILT=target
  QUALITE_HOME="$TEST_HOME" QUALITE_PARTS="$QUALITE_PARTS" QUALITE_AOT=off "$ROOT/qualite" up || fail "la plateforme de test n'a pas démarré"
  [ -f "$FRONTEND/playwright.config.ts" ] || return 0
  say "Parcours dans Chromium : npm run e2e"
  # Journeys read the mailbox, and stop and start parts of the platform under test with the script itself.
  QUALITE_HOME="$TEST_HOME" QUALITE_PARTS="$QUALITE_PARTS" QUALITE_AOT=off QUALITE_PUBLIC_URL="$QUALITE_PUBLIC_URL" \
    QUALITE_MAILBOX_URL="http://127.0.0.1:$MAILBOX_PORT/mailbox" QUALITE_CHROMIUM="$CHROMIUM" CI=1 \
    npm --prefix "$FRONTEND" run e2e 2>&1 | tee "$log" ||
    fail "parcours en échec — $(short_path "$log")"
  BROWSER_TESTS="$(passed_in "$log" '[0-9]+ passed \(')"
}

# The last count that a test tool printed, colours aside.
passed_in() {
  local line
  line="$(sed 's/\x1b\[[0-9;]*m//g' "$1" | grep -oE "$2" | tail -n 1 || true)"
  line="${line//[^0-9]/}"
  echo "${line:-0}"
}

find_chromium() {
  for CHROMIUM in "${QUALITE_CHROMIUM:-}" "$(command -v chromium || true)" "$(command -v google-chrome || true)"; do
    [ -z "$CHROMIUM" ] || return 0
  done
  need chromium chromium
  CHROMIUM="$(command -v chromium)"
}

# Whatever happened: nothing is left running, and the logs of the platform under test are kept.
end_tests() {
  local status=$?
  trap - EXIT
  QUALITE_HOME="$TEST_HOME" "$ROOT/qualite" down >/dev/null || true
  rm -rf "$QUALITE_HOME/logs/platform-under-test"
  mv "$TEST_HOME/logs" "$QUALITE_HOME/logs/platform-under-test" 2>/dev/null || true
  rm -rf "$TEST_HOME"
  exit $status
}
