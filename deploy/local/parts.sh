# shellcheck shell=bash
# PostgreSQL, Kafka and Keycloak from Maven Central, resolved once per change of parts/pom.xml.

PARTS_MARKER="$QUALITE_PARTS/version"

parts_up() {
  local begun=$SECONDS
  ! parts_fetched || return 0
  report · outils "téléchargement de PostgreSQL, Kafka et Keycloak (une seule fois)"
  fetch_parts || not_started outils "non installés : $(why_failed "$(log_of parts)") — $(short_path "$(log_of parts)")" || return
  report ✓ outils installés $((SECONDS - begun))
}

parts_version() {
  cksum <"$LOCAL/parts/pom.xml"
}

parts_fetched() {
  [ "$(cat "$PARTS_MARKER" 2>/dev/null)" = "$(parts_version)" ]
}

# await_parts PART: what it runs is downloaded beside the builds.
await_parts() {
  parts_fetched || await parts || not_started "$1" "attendait les outils"
}

fetch_parts() {
  rm -rf "$QUALITE_PARTS"/{postgres,kafka,keycloak,jdbc,markers} "$PARTS_MARKER"
  "$ROOT/mvnw" -q -B -f "$LOCAL/parts/pom.xml" package -Dparts.directory="$QUALITE_PARTS" >"$(log_of parts)" 2>&1 || return 1
  tar -xJf "$QUALITE_PARTS"/postgres/*.txz -C "$QUALITE_PARTS/postgres" 2>>"$(log_of parts)" || return 1
  mv "$QUALITE_PARTS"/keycloak/keycloak-*/* "$QUALITE_PARTS/keycloak/"
  rm -rf "$QUALITE_PARTS"/postgres/*.txz "$QUALITE_PARTS"/keycloak/keycloak-*
  chmod -R go+rX "$QUALITE_PARTS/postgres"
  parts_version >"$PARTS_MARKER"
}

# Before two builds at once would each install it.
install_maven() {
  "$ROOT/mvnw" --version >"$(log_of parts)" 2>&1 ||
    fail "Maven n'a pas pu être installé : $(why_failed "$(log_of parts)") — $(short_path "$(log_of parts)")"
}

# up_to_date TARGET SOURCE…: nothing among the sources is newer than the target.
up_to_date() {
  local target="$1" source existing=()
  shift
  [ -e "$target" ] || return 1
  for source in "$@"; do
    [ ! -e "$source" ] || existing+=("$source")
  done
  [ ${#existing[@]} -eq 0 ] ||
    [ -z "$(find "${existing[@]}" \( -name target -o -name node_modules -o -name dist -o -name paraglide \) -prune -o -type f -newer "$target" -print -quit)" ]
}
