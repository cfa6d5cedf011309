# shellcheck shell=bash disable=SC2034
# Every port, folder and password of the local platform, each replaceable from the environment.

QUALITE_HOME="${QUALITE_HOME:-$ROOT/.qualite}"
case "$QUALITE_HOME" in /*) ;; *) QUALITE_HOME="$PWD/$QUALITE_HOME" ;; esac
# Downloaded parts hold no data: several homes may share them.
QUALITE_PARTS="${QUALITE_PARTS:-$ROOT/.qualite/parts}"

# A variable that already holds an address means that this part exists elsewhere: it is used, not started.
EXTERNAL=()
[ -z "${QUALITE_DB_HOST:-}" ] || EXTERNAL+=(postgres)
[ -z "${QUALITE_KAFKA:-}" ] || EXTERNAL+=(kafka)
[ -z "${QUALITE_OIDC_ISSUER:-}" ] || EXTERNAL+=(keycloak)
[ -z "${QUALITE_SMTP_HOST:-}" ] || EXTERNAL+=(mailbox)

GATEWAY_PORT="${QUALITE_GATEWAY_PORT:-8080}"
INDICATORS_PORT="${QUALITE_INDICATORS_PORT:-8081}"
COMPLAINTS_PORT="${QUALITE_COMPLAINTS_PORT:-8082}"
SURVEYS_PORT="${QUALITE_SURVEYS_PORT:-8083}"
REPORTING_PORT="${QUALITE_REPORTING_PORT:-8084}"
KEYCLOAK_PORT="${QUALITE_KEYCLOAK_PORT:-8085}"
MAILBOX_PORT="${QUALITE_MAILBOX_PORT:-8086}"
SMTP_PORT="${QUALITE_SMTP_PORT:-1025}"
POSTGRES_PORT="${QUALITE_POSTGRES_PORT:-54320}"
KAFKA_PORT="${QUALITE_KAFKA_PORT:-19092}"
KAFKA_CONTROLLER_PORT="${QUALITE_KAFKA_CONTROLLER_PORT:-19093}"

QUALITE_PUBLIC_URL="${QUALITE_PUBLIC_URL:-http://localhost:$GATEWAY_PORT}"
DB_HOST="${QUALITE_DB_HOST:-127.0.0.1:$POSTGRES_PORT}"
KAFKA_BOOTSTRAP="${QUALITE_KAFKA:-127.0.0.1:$KAFKA_PORT}"
SMTP_HOST="${QUALITE_SMTP_HOST:-127.0.0.1}"
OIDC_ISSUER="${QUALITE_OIDC_ISSUER:-$QUALITE_PUBLIC_URL/auth/realms/qualite}"
# Browsers reach Keycloak through the gateway, services reach it directly: same issuer, two addresses.
OIDC_URL="${QUALITE_OIDC_URL:-http://127.0.0.1:$KEYCLOAK_PORT/auth/realms/qualite}"
[ -z "${QUALITE_OIDC_ISSUER:-}" ] || OIDC_URL="${QUALITE_OIDC_URL:-$QUALITE_OIDC_ISSUER}"

# For this machine only: everything listens on loopback. The password of the superuser, which no service is given.
DB_PASSWORD="${QUALITE_DB_PASSWORD:-local-only}"
PASSWORD_OF_ALL_ROLES="${QUALITE_DB_PASSWORD:-}"
KEYCLOAK_ADMIN_PASSWORD="${QUALITE_KEYCLOAK_ADMIN_PASSWORD:-local-only}"

DATABASES=(indicators complaints surveys reporting keycloak)
SERVICES=(indicators complaints surveys reporting)
# Where the modules' build leaves its jars: ./qualite up has a folder of its own, the tests start what they have checked.
SERVICES_BUILT="${QUALITE_SERVICES_BUILT:-target/jars}"
PARTS=(postgres kafka keycloak mailbox "${SERVICES[@]}" gateway)
# Some of them only, in this order, as a benchmark does.
[ -z "${QUALITE_ONLY:-}" ] || read -ra PARTS <<<"$QUALITE_ONLY"
BUILDS=(parts services)
[[ " ${PARTS[*]} " != *" gateway "* ]] || BUILDS+=(spa)

# Each role of the databases has a password of its own: that of the environment, else one drawn for this home.
role_password() {
  local name="$1" variable="QUALITE_DB_PASSWORD_${1^^}" file="$QUALITE_HOME/state/passwords/$1"
  if [ -n "${!variable:-}" ]; then
    echo "${!variable}"
  elif [ -n "$PASSWORD_OF_ALL_ROLES" ]; then
    echo "$PASSWORD_OF_ALL_ROLES"
  else
    [ -s "$file" ] || (umask 077 && mkdir -p "${file%/*}" && head -c 24 /dev/urandom | base64 | tr '+/' '-_' >"$file")
    cat "$file"
  fi
}

port_of() {
  local variable="${1^^}_PORT"
  echo "${!variable}"
}

ports_of() {
  case "$1" in
    kafka) echo "$KAFKA_PORT $KAFKA_CONTROLLER_PORT" ;;
    mailbox) echo "$SMTP_PORT $MAILBOX_PORT" ;;
    *) port_of "$1" ;;
  esac
}

is_part() {
  [[ -n "$1" && " ${PARTS[*]} " == *" $1 "* ]]
}

is_build() {
  [[ " ${BUILDS[*]} " == *" $1 "* ]]
}

is_external() {
  [[ " ${EXTERNAL[*]} " == *" $1 "* ]]
}
