package fr.gouv.qualite.reporting.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.platform.service.inbox.ReceivedEvent;
import fr.gouv.qualite.platform.service.inbox.UnreadableEvent;
import fr.gouv.qualite.reporting.topic.Fact;
import fr.gouv.qualite.reporting.topic.Topic;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** An event as the read model saves it: its data as they came, and what they are looked up by. */
record FactRow(
        String topic,
        String key,
        long version,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String data) {

    /** @throws UnreadableEvent when the message is not what its topic should tell */
    static FactRow of(ConsumerRecord<String, String> message, ObjectMapper json) {
        ReceivedEvent event = ReceivedEvent.of(message);
        try {
            Fact fact = json.readerFor(Topic.at(message.topic()).type())
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(event.data());
            return new FactRow(
                    event.topic(), event.key(), fact.version(), fact.firstDay(), fact.lastDay(), event.data());
        } catch (JsonProcessingException | RuntimeException e) {
            throw new UnreadableEvent("The data of " + event.type() + " cannot be read", e);
        }
    }
}
