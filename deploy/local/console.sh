# shellcheck shell=bash
# What the person at the keyboard reads.

if [ -t 1 ]; then
  GREEN=$'\e[32m' RED=$'\e[31m' DIM=$'\e[2m' PLAIN=$'\e[0m'
else
  GREEN='' RED='' DIM='' PLAIN=''
fi

# Output that nobody reads any more (./qualite up | head) must not stop the work half-way.
trap '' PIPE

say() {
  printf '%s\n' "$*" 2>/dev/null || true
}

fail() {
  printf '%s✗ %s%s\n' "$RED" "$*" "$PLAIN" >&2
  exit 1
}

# report MARK LABEL TEXT [SECONDS]: one line of progress.
report() {
  local colour="$DIM" seconds=""
  case "$1" in
    ✓) colour="$GREEN" ;;
    ✗) colour="$RED" ;;
  esac
  [ -z "${4:-}" ] || seconds=" $DIM(${4} s)$PLAIN"
  printf '  %s%s%s %-11s %s%s\n' "$colour" "$1" "$PLAIN" "$2" "$3" "$seconds" 2>/dev/null || true
}

short_path() {
  case "$1" in
    "$PWD"/*) echo "${1#"$PWD"/}" ;;
    *) echo "$1" ;;
  esac
}

# The line of a log that tells why. Build tools say it first and repeat themselves; services say it last.
why_failed() {
  local log="$1" line="" first
  for first in '^\[(ERROR|WARNING)\] .*\.java:' '^\[ERROR\] [^C]' 'error TS[0-9]+' '^npm error [^cCL ][^ ]* .{20}'; do
    [ -n "$line" ] || line="$(grep -aEm 1 "$first" "$log" 2>/dev/null || true)"
  done
  [ -n "$line" ] || line="$(grep -aE '"level":"(ERROR|FATAL)"|\b(ERROR|FATAL)\b|Exception|[eE]rror:' "$log" 2>/dev/null | tail -n 1 || true)"
  [ -n "$line" ] || line="$(grep -av '^[[:space:]]*$' "$log" 2>/dev/null | tail -n 1 || true)"
  # JSON logs: keep the message only.
  line="$(sed -E 's/.*"message":"(([^"\\]|\\.)*)".*/\1/' <<<"$line")"
  printf '%.240s' "${line:-aucune ligne}"
}
