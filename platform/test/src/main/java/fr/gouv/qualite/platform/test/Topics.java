package fr.gouv.qualite.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Reads the topics of the tests' broker, and publishes events there as another service would. */
public final class Topics {

    private Topics() {}

    /** Waits until an event of the topic satisfies the condition, and returns it. */
    public static ConsumerRecord<String, String> await(
            String topic, Predicate<ConsumerRecord<String, String>> condition) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> all(topic).stream().filter(condition).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** Every committed event of the topic, from its beginning. */
    public static List<ConsumerRecord<String, String>> all(String topic) {
        Map<String, Object> configuration =
                Map.of("bootstrap.servers", RealKafka.current().address(), "isolation.level", "read_committed");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }

    /** Puts an event on a topic, as the service that owns it would. Returns the event's id. */
    public static UUID publish(String topic, String key, String type, String data) {
        UUID id = UUID.randomUUID();
        publish(id, topic, key, type, data);
        return id;
    }

    /** Publishes with a chosen id: an event delivered again. */
    public static void publish(UUID id, String topic, String key, String type, String data) {
        Map<String, Object> configuration =
                Map.of("bootstrap.servers", RealKafka.current().address(), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(configuration, new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, data);
            message.headers()
                    .add("ce_specversion", "1.0".getBytes(UTF_8))
                    .add("ce_id", id.toString().getBytes(UTF_8))
                    .add("ce_source", "/services/test".getBytes(UTF_8))
                    .add("ce_type", type.getBytes(UTF_8))
                    .add("content-type", "application/json".getBytes(UTF_8));
            // Closing the producer waits for the broker.
            var unused = producer.send(message);
        }
    }
}
