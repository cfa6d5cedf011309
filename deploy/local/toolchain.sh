# shellcheck shell=bash
# The JDK and Node that the platform is built with and runs on: those of the machine wherever they usually are, nobody
# has to edit PATH; else, once the person agrees, archives of known content, unpacked into the parts folder.

JDK_NAME="le JDK Temurin 25.0.4.1"
JDK_URL="${QUALITE_JDK_URL:-https://github.com/adoptium/temurin25-binaries/releases/download/jdk-25.0.4.1%2B1/OpenJDK25U-jdk_x64_linux_hotspot_25.0.4.1_1.tar.gz}"
JDK_SHA256="${QUALITE_JDK_SHA256:-dbb698396d478e7fa2b1e50f4103324b2a99b90569ee27c33f2261f9215cf41e}"
JDK_FOLDER="$QUALITE_PARTS/jdk-25"
JDK_ADVICE="un JDK 25 (paquet temurin-25-jdk, https://adoptium.net/fr/installation/linux, ou JAVA_HOME=/chemin/du/jdk)"

NODE_NAME="Node 24.21.0"
NODE_URL="${QUALITE_NODE_URL:-https://nodejs.org/dist/v24.21.0/node-v24.21.0-linux-x64.tar.xz}"
NODE_SHA256="${QUALITE_NODE_SHA256:-fd8e59d5a511510f6a298afb548f18c7d2b1be404d8b4a27d94fbe49f56cb2d6}"
NODE_FOLDER="$QUALITE_PARTS/node-24"
NODE_ADVICE="Node 20 ou plus avec npm (https://nodejs.org/fr/download)"

# Finds both, or offers to download what is missing.
prepare_toolchain() {
  local missing=()
  locate_jdk || missing+=(JDK)
  locate_node || missing+=(NODE)
  [ ${#missing[@]} -gt 0 ] || return 0
  may_download "${missing[@]}"
  local tool
  for tool in "${missing[@]}"; do download_tool "$tool"; done
  find_jdk
  find_node
}

find_jdk() {
  locate_jdk || fail "il manque $JDK_ADVICE ; « ./qualite up » propose de le télécharger"
}

find_node() {
  locate_node || fail "il manque $NODE_ADVICE ; « ./qualite up » propose de le télécharger"
}

locate_jdk() {
  local candidate
  while IFS= read -r candidate; do
    if is_jdk_25 "$candidate"; then
      export JAVA_HOME="$candidate"
      return
    fi
  done < <(jdk_candidates)
  return 1
}

jdk_candidates() {
  local on_path
  on_path="$(readlink -f "$(command -v javac || true)" 2>/dev/null || true)"
  printf '%s\n' "${JAVA_HOME:-}" "${on_path%/bin/javac}" \
    /usr/lib/jvm/*25* /opt/*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* "$JDK_FOLDER"
}

is_jdk_25() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$1/release"
}

jdk_version() {
  sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release"
}

# Node 20 or newer, with npm beside it or on PATH. The downloaded one goes before an older one of the machine.
locate_node() {
  ! is_node_20 node || return 0
  is_node_20 "$NODE_FOLDER/bin/node" || return
  export PATH="$NODE_FOLDER/bin:$PATH"
}

is_node_20() {
  local major
  major="$("$1" -p 'process.versions.node.split(".")[0]' 2>/dev/null)" && [ "$major" -ge 20 ] &&
    command -v "$(dirname "$(command -v "$1")")/npm" npm >/dev/null
}

# may_download TOOL…: one question for all that is missing.
may_download() {
  local tool names="" advice="" name url answer
  for tool in "$@"; do
    name="${tool}_NAME" url="${tool}_ADVICE"
    names="${names:+$names et }${!name}"
    advice="${advice:+$advice et }${!url}"
  done
  [ "${YES:-0}" != 1 ] && [ "${CI:-}" != true ] || return 0
  [ -t 0 ] || fail "il manque $advice ; ou relancez avec --yes pour télécharger $names"
  read -r -p "Il manque $advice. Télécharger $names dans $(short_path "$QUALITE_PARTS") ? [O/n] " answer
  case "$answer" in '' | [oOyY]*) ;; *) fail "sans eux rien ne démarre : installez $advice" ;; esac
}

# download_tool TOOL: JDK or NODE.
download_tool() {
  local name="$1_NAME" url="$1_URL" sum="$1_SHA256" folder="$1_FOLDER" advice="$1_ADVICE" begun=$SECONDS archive
  archive="${!folder}.archive"
  report · outils "téléchargement : ${!name}"
  download "${!url}" "$archive" ||
    fail "${!name} ne se télécharge pas (${!url}) ; sans réseau, installez ${!advice}"
  check_sum "$archive" "${!sum}" "${!url}"
  unpack_tool "$archive" "${!folder}" || fail "${!name} : archive illisible — $(short_path "$(log_of toolchain)")"
  report ✓ outils "${!name} installé" $((SECONDS - begun))
}

download() {
  if command -v curl >/dev/null; then
    curl -fsSL --retry 2 --connect-timeout 15 -o "$2" "$1" >"$(log_of toolchain)" 2>&1
  else
    need wget wget
    wget -q --tries=3 --timeout=15 -O "$2" "$1" >"$(log_of toolchain)" 2>&1
  fi
}

# check_sum ARCHIVE SHA256 URL: what is not what we know is never unpacked.
check_sum() {
  local found
  found="$(sha256sum "$1" | cut -d ' ' -f 1)"
  [ "$found" != "$2" ] || return 0
  rm -f "$1"
  fail "refusé : $3 n'a pas la somme de contrôle attendue ($2), mais $found"
}

unpack_tool() {
  rm -rf "$2" "$2.new"
  mkdir -p "$2.new"
  tar -xf "$1" -C "$2.new" --strip-components=1 >>"$(log_of toolchain)" 2>&1 || return
  mv "$2.new" "$2"
  rm -f "$1"
}
