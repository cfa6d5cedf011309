# shellcheck shell=bash
# The SPA: built by npm when its sources changed, served by the gateway.

FRONTEND="$ROOT/frontend"

spa_up() {
  local begun=$SECONDS
  [ -f "$FRONTEND/package.json" ] || return 0
  if [ "${REBUILD:-0}" != 1 ] && up_to_date "$FRONTEND/dist/index.html" "$FRONTEND"/{src,public,messages,index.html,package-lock.json,vite.config.ts}; then return 0; fi
  report · spa construction
  { install_frontend && npm --prefix "$FRONTEND" run build; } >"$(log_of spa)" 2>&1 ||
    not_started spa "construction impossible : $(why_failed "$(log_of spa)") — $(short_path "$(log_of spa)")" || return
  touch "$FRONTEND/dist/index.html"
  report ✓ spa construite $((SECONDS - begun))
}

install_frontend() {
  up_to_date "$FRONTEND/node_modules/.package-lock.json" "$FRONTEND/package-lock.json" ||
    npm --prefix "$FRONTEND" ci --no-audit --no-fund
}
