# shellcheck shell=bash
# Keycloak stands for the agents' single sign-on. Its realm is deploy/keycloak/realm.json, which anybody may install; the
# accounts of the demonstration, and nothing else's, are deploy/local/keycloak/demonstration.json.

KC_HOME_FOLDER="$QUALITE_PARTS/keycloak"
REALM_FILE="$KC_HOME_FOLDER/data/import/qualite-realm.json"
REALM_MARKER="$QUALITE_HOME/state/realm"

keycloak_up() {
  await_parts keycloak || return
  keycloak_environment
  build_keycloak || {
    not_started keycloak "préparation impossible : $(why_failed "$(log_of keycloak-build)") — $(short_path "$(log_of keycloak-build)")"
    return 1
  }
  await postgres || not_started keycloak "attendait PostgreSQL" || return
  install_realm || {
    not_started keycloak "royaume refusé : $(why_failed "$(log_of keycloak-realm)") — $(short_path "$(log_of keycloak-realm)")"
    return 1
  }
  launch keycloak 300 "$KC_HOME_FOLDER/bin/kc.sh" start --optimized --import-realm || return
  realm_version >"$REALM_MARKER"
}

keycloak_ready() {
  [ "$(http_status "$KEYCLOAK_PORT" /auth/realms/qualite)" = 200 ]
}

keycloak_environment() {
  export KC_DB_URL="jdbc:postgresql://$DB_HOST/keycloak" KC_DB_USERNAME=keycloak
  KC_DB_PASSWORD="$(role_password keycloak)"
  export KC_DB_PASSWORD
  export KC_HTTP_ENABLED=true KC_HTTP_HOST=127.0.0.1 KC_HTTP_PORT="$KEYCLOAK_PORT"
  export KC_CACHE=local KC_HOSTNAME="$QUALITE_PUBLIC_URL/auth" KC_HOSTNAME_BACKCHANNEL_DYNAMIC=true KC_PROXY_HEADERS=xforwarded
  export KC_BOOTSTRAP_ADMIN_USERNAME=keycloak KC_BOOTSTRAP_ADMIN_PASSWORD="$KEYCLOAK_ADMIN_PASSWORD"
  export JAVA_OPTS_KC_HEAP="-Xms96m -Xmx448m" JAVA_OPTS_APPEND="-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
}

# What cannot change at run time (database kind, path) is fixed once, which makes every later start faster.
build_keycloak() {
  local marker="$KC_HOME_FOLDER/built"
  [ ! -e "$marker" ] || return 0
  "$KC_HOME_FOLDER/bin/kc.sh" build --db=postgres --cache=local --http-relative-path=/auth \
    --features-disabled=device-flow,ciba,kerberos >"$(log_of keycloak-build)" 2>&1 && touch "$marker"
}

realm_version() {
  cat "$ROOT/deploy/keycloak/realm.json" "$LOCAL/keycloak/demonstration.json" "$QUALITE_HOME/state/databases" - <<<"$QUALITE_PUBLIC_URL" | cksum
}

# The server imports the realm when it has none. A realm file that changed since replaces the former one.
install_realm() {
  mkdir -p "${REALM_FILE%/*}"
  render <(node "$LOCAL/keycloak/demonstration.mjs") >"$REALM_FILE"
  if [ ! -e "$REALM_MARKER" ] || [ "$(cat "$REALM_MARKER")" = "$(realm_version)" ]; then return 0; fi
  "$KC_HOME_FOLDER/bin/kc.sh" import --optimized --file "$REALM_FILE" --override true >"$(log_of keycloak-realm)" 2>&1
}
