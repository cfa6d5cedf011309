# shellcheck shell=bash
# Finds a JDK 25 wherever it usually is; nobody has to edit PATH.

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$1/release"
}

find_jdk() {
  local candidate on_path
  on_path="$(readlink -f "$(command -v javac || true)" 2>/dev/null || true)"
  for candidate in "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/*25* /opt/*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25*; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME="$candidate"
      return
    fi
  done
  fail "il faut un JDK 25 : paquet temurin-25-jdk (https://adoptium.net/fr/installation/linux), ou JAVA_HOME=/chemin/du/jdk ./qualite …"
}

jdk_version() {
  sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release"
}
