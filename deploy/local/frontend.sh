# shellcheck shell=bash
# The SPA: built by npm when its sources changed, served by the gateway.

FRONTEND="$ROOT/frontend"

build_frontend() {
  local begun=$SECONDS
  [ -f "$FRONTEND/package.json" ] || return 0
  if [ "${REBUILD:-0}" != 1 ] && up_to_date "$FRONTEND/dist/index.html" "$FRONTEND"; then return 0; fi
  report · SPA construction
  { install_frontend && npm --prefix "$FRONTEND" run build; } >"$(log_of frontend)" 2>&1 ||
    not_started SPA "construction impossible : $(why_failed "$(log_of frontend)") — $(short_path "$(log_of frontend)")" || return
  touch "$FRONTEND/dist/index.html"
  report ✓ SPA construite $((SECONDS - begun))
}

install_frontend() {
  up_to_date "$FRONTEND/node_modules/.package-lock.json" "$FRONTEND/package-lock.json" ||
    npm --prefix "$FRONTEND" ci --no-audit --no-fund
}
