# shellcheck shell=bash
# PostgreSQL, Kafka and Keycloak from Maven Central, resolved once per change of parts/pom.xml.

fetch_parts() {
  local wanted marker="$QUALITE_PARTS/version" begun=$SECONDS
  wanted="$(cksum <"$LOCAL/parts/pom.xml")"
  [ "$(cat "$marker" 2>/dev/null)" != "$wanted" ] || return 0
  report · outils "téléchargement de PostgreSQL, Kafka et Keycloak (une seule fois)"
  rm -rf "$QUALITE_PARTS"/{postgres,kafka,keycloak,jdbc,markers} "$marker"
  "$ROOT/mvnw" -q -B -f "$LOCAL/parts/pom.xml" package -Dparts.directory="$QUALITE_PARTS" >"$(log_of parts)" 2>&1 || return 1
  tar -xJf "$QUALITE_PARTS"/postgres/*.txz -C "$QUALITE_PARTS/postgres" 2>>"$(log_of parts)" || return 1
  mv "$QUALITE_PARTS"/keycloak/keycloak-*/* "$QUALITE_PARTS/keycloak/"
  rm -rf "$QUALITE_PARTS"/postgres/*.txz "$QUALITE_PARTS"/keycloak/keycloak-*
  chmod -R go+rX "$QUALITE_PARTS/postgres"
  echo "$wanted" >"$marker"
  report ✓ outils installés $((SECONDS - begun))
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
