package fr.gouv.qualite.platform.service.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** An event as it came: its identity apart, its data still JSON text. */
public record ReceivedEvent(UUID id, String type, String topic, String key, String data) {

    /** @throws UnreadableEvent when the record is not one of the platform's events */
    public static ReceivedEvent of(ConsumerRecord<String, String> message) {
        if (message.value() == null || message.key() == null) {
            throw new UnreadableEvent("No key or no data");
        }
        try {
            UUID id = UUID.fromString(header(message, "ce_id"));
            return new ReceivedEvent(id, header(message, "ce_type"), message.topic(), message.key(), message.value());
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("The event's id is not a UUID", e);
        }
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null) {
            throw new UnreadableEvent("Header " + name + " is missing");
        }
        return new String(header.value(), UTF_8);
    }
}
