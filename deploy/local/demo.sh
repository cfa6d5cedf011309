# shellcheck shell=bash
# Demonstration data, loaded through the APIs like anyone else's.

# Beside the data that it speaks of: who deletes them deletes it too.
DEMO_LOADED="$QUALITE_HOME/data/demo-loaded"

load_demo() {
  local begun=$SECONDS
  [ -f "$LOCAL/demo/load.mjs" ] || fail "pas de données de démonstration dans deploy/local/demo"
  report · démo "chargement des données par les API"
  QUALITE_PUBLIC_URL="$QUALITE_PUBLIC_URL" QUALITE_OIDC_URL="$OIDC_URL" node "$LOCAL/demo/load.mjs" >"$(log_of demo)" 2>&1 ||
    fail "données de démonstration non chargées : $(why_failed "$(log_of demo)") — $(short_path "$(log_of demo)")"
  touch "$DEMO_LOADED"
  report ✓ démo chargée $((SECONDS - begun))
}

load_demo_once() {
  if [ -e "$DEMO_LOADED" ] || [ ! -f "$LOCAL/demo/load.mjs" ]; then return 0; fi
  load_demo
}
