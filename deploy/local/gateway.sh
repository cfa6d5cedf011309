# shellcheck shell=bash disable=SC2034
# nginx: one address for the SPA, the APIs, the sign-in and the mailbox.

GATEWAY_FOLDER="$QUALITE_HOME/run/gateway"
PROBLEMS_FOLDER="$LOCAL/gateway/problems"

gateway_up() {
  find_nginx || {
    not_started gateway "il manque nginx : sudo apt-get install nginx-light"
    return 1
  }
  mkdir -p "$GATEWAY_FOLDER"
  # Workers of a root nginx would become « nobody », who may not read the folder of the SPA.
  NGINX_USER=""
  [ "$(id -u)" != 0 ] || NGINX_USER="user root;"
  PUBLIC_HOST="${QUALITE_PUBLIC_URL#*://}" PUBLIC_HOST="${PUBLIC_HOST%%/*}"
  # nginx has no list for a variable: a line of its map for each address that is not limited.
  EXEMPT_ADDRESSES="$(tr ',' '\n' <<<"${QUALITE_RATE_LIMITS_EXEMPT:-}" | sed -n 's/^ *\(..*\)$/    "\1" "";/p')"
  render "$LOCAL/gateway/nginx.conf" >"$GATEWAY_FOLDER/nginx.conf"
  find "$GATEWAY_FOLDER" -name 'access-*.log' -mtime +30 -delete
  # Who called is for whoever runs the platform alone.
  umask 027
  launch gateway 15 "$NGINX" -p "$GATEWAY_FOLDER" -c nginx.conf -e stderr
}

gateway_ready() {
  [ "$(http_status "$GATEWAY_PORT" /health)" = 200 ]
}

# An installed nginx, else Debian's unpacked into the parts folder: nothing of the system changes
# and no server starts on port 80, as installing the package would do.
find_nginx() {
  NGINX="$(PATH="$PATH:/usr/sbin:/usr/local/sbin" command -v nginx || true)"
  [ -z "$NGINX" ] || return 0
  NGINX="$QUALITE_PARTS/nginx/usr/sbin/nginx"
  [ ! -x "$NGINX" ] || return 0
  command -v apt-get >/dev/null || return
  unpack_nginx >"$(log_of nginx)" 2>&1 || { [ "$(id -u)" = 0 ] && apt-get -q update && unpack_nginx; } >"$(log_of nginx)" 2>&1
}

unpack_nginx() {
  mkdir -p "$QUALITE_PARTS/nginx" && cd "$QUALITE_PARTS/nginx" && apt-get -q download nginx && dpkg-deb -x nginx_*.deb . && "$NGINX" -v
}
