package fr.gouv.qualite.platform.service.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** An event waiting for the broker. */
record OutboxRow(
        long position,
        UUID id,
        String topic,
        String key,
        String type,
        String dataschema,
        String occurredAt,
        @Nullable String traceparent,
        String data) {

    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                row.getString("dataschema"),
                row.getTimestamp("occurred_at").toInstant().toString(),
                row.getString("traceparent"),
                row.getString("data"));
    }

    /** Writes the event as a CloudEvent in Kafka's binary mode. */
    ProducerRecord<String, String> toRecord(String source) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, data);
        Headers headers = message.headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", id.toString().getBytes(UTF_8))
                .add("ce_source", source.getBytes(UTF_8))
                .add("ce_type", type.getBytes(UTF_8))
                .add("ce_subject", key.getBytes(UTF_8))
                .add("ce_time", occurredAt.getBytes(UTF_8))
                .add("ce_dataschema", dataschema.getBytes(UTF_8))
                .add("content-type", "application/json".getBytes(UTF_8));
        if (traceparent != null) {
            headers.add("traceparent", traceparent.getBytes(UTF_8));
        }
        return message;
    }
}
