# shellcheck shell=bash
# The four services: built with Maven when their sources changed, started from their jar.

indicators_up() { service_up indicators; }
complaints_up() { service_up complaints; }
surveys_up() { service_up surveys; }
reporting_up() { service_up reporting; }

indicators_ready() { service_ready indicators; }
complaints_ready() { service_ready complaints; }
surveys_ready() { service_ready surveys; }
reporting_ready() { service_ready reporting; }

is_service() {
  [[ " ${SERVICES[*]} " == *" $1 "* ]]
}

jar_of() {
  echo "$ROOT/$1-service/$SERVICES_BUILT/quarkus-app/quarkus-run.jar"
}

service_up() {
  local service="$1" jar options
  await postgres kafka || not_started "$service" "attendait PostgreSQL ou Kafka" || return
  jar="$(jar_of "$service")"
  [ -f "$jar" ] || not_started "$service" "n'est pas construit" || return
  service_environment "$service"
  cd "$QUALITE_HOME/run" || return
  mapfile -t options < <(aot_options "$service" "$jar")
  # A small heap grows when it has to; memory that glibc keeps for each thread and after each compilation is given back.
  MALLOC_ARENA_MAX=2 launch "$service" 300 "$JAVA_HOME/bin/java" -Xms32m -Xmx256m -XX:+UseSerialGC \
    -XX:TrimNativeHeapInterval=30000 "${options[@]}" -jar "$jar"
}

service_environment() {
  export QUALITE_DB_URL="jdbc:postgresql://$DB_HOST/$1" QUALITE_DB_USER="$1"
  QUALITE_DB_PASSWORD="$(role_password "$1")"
  export QUALITE_DB_PASSWORD
  export QUALITE_KAFKA="$KAFKA_BOOTSTRAP" QUALITE_OIDC_URL="$OIDC_URL" QUALITE_OIDC_ISSUER="$OIDC_ISSUER"
  export QUALITE_SMTP_HOST="$SMTP_HOST" QUALITE_SMTP_PORT="$SMTP_PORT" QUALITE_PUBLIC_URL
  export QUALITE_SMTP_START_TLS="${QUALITE_SMTP_START_TLS:-OPTIONAL}"
  QUALITE_HTTP_PORT="$(port_of "$1")"
  export QUALITE_HTTP_PORT
}

service_ready() {
  [ "$(http_status "$(port_of "$1")" /health/ready)" = 200 ]
}

# The JDK's AOT cache: written when a first run of a jar stops, used by the following ones, which start
# about three times faster.
aot_options() {
  local cache
  cache="$(aot_cache_of "$1")"
  if [ "$cache" -nt "$2" ]; then
    echo "-XX:AOTCache=$cache"
  elif [ "${QUALITE_AOT:-on}" = on ]; then
    rm -f "$cache"
    echo "-XX:AOTCacheOutput=$cache"
  fi
  echo "-Xlog:aot=off,cds=off"
}

aot_cache_of() {
  echo "$QUALITE_HOME/state/$1.aot"
}

announce_aot() {
  local service
  for service in "${SERVICES[@]}"; do
    if alive "$service" && [ ! -e "$(aot_cache_of "$service")" ] && grep -qa AOTCacheOutput "/proc/$(pid_of "$service")/cmdline"; then
      report · services "arrêt, et préparation des démarrages suivants (une fois par construction)"
      return
    fi
  done
}

services_up() {
  local changed=() begun=$SECONDS
  [ "$SERVICES_BUILT" = target/jars ] || return 0
  mapfile -t changed < <(changed_services)
  [ ${#changed[@]} -gt 0 ] || return 0
  report · services "construction de ${changed[*]}"
  build_services "${changed[@]}" ||
    not_started services "construction impossible : $(why_failed "$(log_of services)") — $(short_path "$(log_of services)")" || return
  report ✓ services construits $((SECONDS - begun))
}

changed_services() {
  local service
  for service in "${SERVICES[@]}"; do
    if [ "${REBUILD:-0}" = 1 ] || ! up_to_date "$(jar_of "$service")" "$ROOT/pom.xml" "$ROOT/platform" "$ROOT/$service-service/pom.xml" "$ROOT/$service-service/src/main"; then
      echo "$service"
    fi
  done
}

# The jars without the checks, which `./qualite test` and ./mvnw make: no warning of Error Prone stops a start.
build_services() {
  local service modules=platform/core,platform/service,platform/documents,platform/spreadsheet,platform/mail,platform/reminder,platform/publication,platform/public-access
  # A running service would load classes from the jar that is being replaced.
  for service in "$@"; do
    stop_process "$service" >/dev/null
    modules="$modules,$service-service"
  done
  (cd "$ROOT" && MAVEN_OPTS="${MAVEN_OPTS:--XX:TieredStopAtLevel=1}" ./mvnw -B -ntp -T 2 -Djars -pl "$modules" package 2>&1) |
    tee "$(log_of services)" | tell_modules || return
  # Maven leaves a jar alone when its content would be the same; it is up to date all the same.
  for service in "$@"; do touch "$(jar_of "$service")"; done
}

# Maven says « Building NAME VERSION [8/10] » when it begins a module.
tell_modules() {
  local line begins='^\[INFO\] Building (.*[^ ]) +[^ ]+ +\[([0-9]+)/([0-9]+)\]$'
  while IFS= read -r line; do
    [[ "$line" =~ $begins ]] || continue
    report · services "construction, ${BASH_REMATCH[2]} sur ${BASH_REMATCH[3]} : ${BASH_REMATCH[1]}"
  done
}
