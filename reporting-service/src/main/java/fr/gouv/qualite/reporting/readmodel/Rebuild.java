package fr.gouv.qualite.reporting.readmodel;

import fr.gouv.qualite.platform.service.inbox.Inbox;
import fr.gouv.qualite.platform.service.inbox.ReceivedEvent;
import fr.gouv.qualite.platform.service.inbox.UnreadableEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Makes the read model again from the first event of every topic, in one transaction: until it commits, everyone sees
 * the model as it was, and when it fails nothing has changed.
 *
 * <p>Live consumers stay on. An event they receive meanwhile waits for the lock, then is found in the inbox when the
 * rebuild read it too, and is projected when it did not.
 */
@ApplicationScoped
class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int LONGEST_SECONDS = 3600;

    @Inject
    ReadModelTables tables;

    @Inject
    Inbox inbox;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    /** What was read of one topic. */
    record TopicCount(String topic, long read, long unreadable) {}

    List<TopicCount> run() {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            tables.empty();
            try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(configuration())) {
                List<TopicCount> counts = new ArrayList<>();
                for (Projection<?> projection : Projection.ALL) {
                    counts.add(readFromTheBeginning(projection, consumer));
                }
                return counts;
            }
        });
    }

    private <T> TopicCount readFromTheBeginning(Projection<T> projection, KafkaConsumer<String, String> consumer) {
        List<TopicPartition> partitions = partitions(projection.topic(), consumer);
        // Taken after the lock: what comes later was not committed by a live consumer, which still will project it.
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        long read = 0;
        long unreadable = 0;
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < end(ends, partition))) {
            for (ConsumerRecord<String, String> message : consumer.poll(POLL)) {
                if (project(projection, message)) {
                    read++;
                } else {
                    unreadable++;
                }
            }
        }
        return new TopicCount(projection.topic(), read, unreadable);
    }

    private <T> boolean project(Projection<T> projection, ConsumerRecord<String, String> message) {
        try {
            ReceivedEvent event = ReceivedEvent.of(message);
            T data = inbox.read(event, projection.event());
            if (inbox.isNew(event.id())) {
                tables.put(projection, data);
            }
            return true;
        } catch (UnreadableEvent e) {
            // Live consumers put it on the dead-letter topic: it never was in the read model.
            LOG.warnf(
                    "%s/%d@%d left aside: %s", message.topic(), message.partition(), message.offset(), e.getMessage());
            return false;
        }
    }

    private static List<TopicPartition> partitions(String topic, KafkaConsumer<String, String> consumer) {
        List<PartitionInfo> found = consumer.listTopics().getOrDefault(topic, List.of());
        return found.stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }

    private Map<String, Object> configuration() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                2_000,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class);
    }
}
