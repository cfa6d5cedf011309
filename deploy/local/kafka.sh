# shellcheck shell=bash
# One Kafka broker that is its own controller (KRaft), with the declared topics. Events are kept for ever: read models
# are rebuilt from them.

KAFKA_DATA="$QUALITE_HOME/data/kafka"
KAFKA_CONFIG="$QUALITE_HOME/run/kafka.properties"
TOPICS="$ROOT/deploy/contracts/topics.yaml"

kafka_up() {
  await_parts kafka || return
  render "$LOCAL/kafka/server.properties" >"$KAFKA_CONFIG"
  [ -f "$KAFKA_DATA/meta.properties" ] || format_kafka || {
    not_started kafka "initialisation impossible : $(why_failed "$(log_of kafka-format)") — $(short_path "$(log_of kafka-format)")"
    return 1
  }
  launch kafka 300 "$JAVA_HOME/bin/java" -Xms96m -Xmx384m -XX:+UseSerialGC -XX:-UsePerfData \
    -cp "$QUALITE_PARTS/kafka/*" \
    -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -Dorg.slf4j.simpleLogger.showDateTime=true \
    -Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info \
    kafka.Kafka "$KAFKA_CONFIG" || return
  create_topics
}

kafka_refresh() {
  create_topics
}

kafka_ready() {
  grep -q 'Kafka Server started' "$(log_of kafka)" 2>/dev/null && port_open "$KAFKA_PORT"
}

# Once per list of topics and per data folder.
create_topics() {
  local wanted marker="$QUALITE_HOME/state/topics"
  wanted="$(cksum <"$TOPICS") $(cksum <"$KAFKA_DATA/meta.properties")"
  [ "$(cat "$marker" 2>/dev/null)" != "$wanted" ] || return 0
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp "$QUALITE_PARTS/kafka/*" -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
    "$LOCAL/kafka/CreateTopics.java" "$KAFKA_BOOTSTRAP" "$TOPICS" >"$(log_of topics)" 2>&1 ||
    not_started kafka "sujets non créés : $(why_failed "$(log_of topics)") — $(short_path "$(log_of topics)")" || return
  echo "$wanted" >"$marker"
}

format_kafka() {
  rm -rf "$KAFKA_DATA"
  "$JAVA_HOME/bin/java" -cp "$QUALITE_PARTS/kafka/*" -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
    kafka.tools.StorageTool format --standalone --cluster-id "$(kafka_cluster_id)" --config "$KAFKA_CONFIG" >"$(log_of kafka-format)" 2>&1
}

# Sixteen random bytes in URL-safe base64, as Kafka writes its ids. A leading dash would read as an option.
kafka_cluster_id() {
  echo "q$(head -c 16 /dev/urandom | base64 | tr '+/' '-_' | cut -c 2-22)"
}

# Fills a template: @NAME@ becomes the setting of that name.
render() {
  local line name
  while IFS= read -r line || [ -n "$line" ]; do
    while [[ "$line" =~ @([A-Z_]+)@ ]]; do
      name="${BASH_REMATCH[1]}"
      line="${line//@$name@/${!name}}"
    done
    printf '%s\n' "$line"
  done <"$1"
}
