package fr.gouv.qualite.platform.service.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Publishes the messages of a dead-letter topic again on the topic they come from, once the cause is fixed. Run it from
 * the service's class path, with the topic as its argument and {@code QUALITE_KAFKA} in its environment, beside the
 * {@code KAFKA_*} variables by which the service itself is let in ({@code KAFKA_SECURITY_PROTOCOL} …).
 *
 * <p>Every reader of the topic gets them again; those that had applied them change nothing: each event counts once, and
 * an older version of an aggregate never replaces a newer one. A message that fails again returns to the dead-letter
 * topic, for the next replay.
 */
public final class DeadLetterReplay {

    private static final String ADDED_BY_THE_CONNECTOR = "dead-letter-";
    private static final String SETTING = "KAFKA_";
    private static final String COMES_FROM = "dead-letter-topic";

    private DeadLetterReplay() {}

    public static void main(String[] arguments) {
        Map<String, Object> access = access(System.getenv());
        for (String topic : arguments) {
            System.out.printf("%s : %d message(s) remis sur leur sujet%n", topic, replay(access, topic));
        }
    }

    /** {@code KAFKA_SECURITY_PROTOCOL} is the setting {@code security.protocol}. */
    static Map<String, Object> access(Map<String, String> environment) {
        Map<String, Object> access = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(SETTING)) {
                access.put(
                        name.substring(SETTING.length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'),
                        value);
            }
        });
        access.put("bootstrap.servers", environment.getOrDefault("QUALITE_KAFKA", "127.0.0.1:19092"));
        return access;
    }

    /** Replays the messages that were not replayed yet, up to the topic's current end; returns how many. */
    public static int replay(Map<String, Object> access, String deadLetters) {
        try (KafkaConsumer<String, String> consumer = consumer(access, deadLetters + ".replay");
                KafkaProducer<String, String> producer = producer(access)) {
            List<TopicPartition> partitions = consumer.partitionsFor(deadLetters).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            int replayed = 0;
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
                for (ConsumerRecord<String, String> letter : consumer.poll(Duration.ofMillis(200))) {
                    TopicPartition partition = new TopicPartition(letter.topic(), letter.partition());
                    if (letter.offset() < ends.getOrDefault(partition, 0L)) {
                        var unused = producer.send(original(letter));
                        done.put(partition, new OffsetAndMetadata(letter.offset() + 1));
                        replayed++;
                    }
                }
                // Committed only once the broker has them: a crash here replays some twice and loses none.
                producer.flush();
                consumer.commitSync(done);
            }
            return replayed;
        }
    }

    private static ProducerRecord<String, String> original(ConsumerRecord<String, String> letter) {
        Header origin = letter.headers().lastHeader(COMES_FROM);
        if (origin == null) {
            throw new IllegalArgumentException(letter.topic() + " is not a dead-letter topic");
        }
        ProducerRecord<String, String> original =
                new ProducerRecord<>(new String(origin.value(), UTF_8), letter.key(), letter.value());
        for (Header header : letter.headers()) {
            if (!header.key().startsWith(ADDED_BY_THE_CONNECTOR)) {
                original.headers().add(header);
            }
        }
        return original;
    }

    private static KafkaConsumer<String, String> consumer(Map<String, Object> access, String group) {
        return new KafkaConsumer<>(
                with(access, Map.of("group.id", group, "enable.auto.commit", "false", "auto.offset.reset", "earliest")),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private static KafkaProducer<String, String> producer(Map<String, Object> access) {
        return new KafkaProducer<>(with(access, Map.of("acks", "all")), new StringSerializer(), new StringSerializer());
    }

    private static Map<String, Object> with(Map<String, Object> access, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(access);
        all.putAll(more);
        return all;
    }
}
