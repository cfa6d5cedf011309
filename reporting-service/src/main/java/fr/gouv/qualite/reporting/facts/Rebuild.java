package fr.gouv.qualite.reporting.facts;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.platform.service.inbox.UnreadableEvent;
import fr.gouv.qualite.reporting.ReportingProblem;
import fr.gouv.qualite.reporting.topic.Topic;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Makes the read model again from what the topics hold, as a generation beside the live one, in short transactions. It
 * goes live in one step once it is whole; when the rebuild fails, the live one is as it was.
 *
 * <p>Nothing is lost in between: whatever was on the topics when the generation began is read here, and what comes after
 * is saved into both by {@link FactConsumer}.
 */
@ApplicationScoped
class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final Duration POLL = Duration.ofMillis(500);

    @Inject
    FactTable table;

    @Inject
    ObjectMapper json;

    /** How the broker is reached, with what secures it: every setting named {@code kafka.*}. */
    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> access;

    /** Counts the events read of one topic. */
    record TopicCount(String topic, long read, long unreadable) {}

    /** Rebuilds now, unless a rebuild is already running. */
    List<TopicCount> run() {
        List<TopicCount> counts = new ArrayList<>();
        if (!table.alone(() -> rebuild(counts))) {
            throw ReportingProblem.REBUILD_RUNNING.with(
                    "Une reconstruction est déjà en cours : attendez qu’elle se termine.");
        }
        return counts;
    }

    /** Makes the first generation of an empty database. Returns whether there now is one to read. */
    boolean runFirst() {
        table.alone(() -> {
            if (!table.isLive()) {
                rebuild(new ArrayList<>());
            }
        });
        return table.isLive();
    }

    private void rebuild(List<TopicCount> counts) {
        long generation = table.begin();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(configuration())) {
            Map<String, List<PartitionInfo>> partitions = consumer.listTopics();
            for (Topic topic : Topic.values()) {
                counts.add(read(topic.address(), partitions, consumer, generation));
            }
        }
        table.goLive(generation);
        table.sweep();
    }

    private TopicCount read(
            String topic,
            Map<String, List<PartitionInfo>> known,
            KafkaConsumer<String, String> consumer,
            long generation) {
        List<TopicPartition> partitions = known.getOrDefault(topic, List.of()).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        long read = 0;
        long unreadable = 0;
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            List<FactRow> rows = new ArrayList<>();
            for (ConsumerRecord<String, String> message : consumer.poll(POLL)) {
                try {
                    rows.add(FactRow.of(message, json));
                    read++;
                } catch (UnreadableEvent e) {
                    // The consumer put it on the dead-letter topic: it never was in the read model.
                    LOG.warnf("%s/%d@%d left out: %s", topic, message.partition(), message.offset(), e.getMessage());
                    unreadable++;
                }
            }
            table.save(rows, generation);
        }
        return new TopicCount(topic, read, unreadable);
    }

    private Map<String, Object> configuration() {
        Map<String, Object> configuration = new HashMap<>(access);
        configuration.putAll(Map.of(
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
                StringDeserializer.class));
        return configuration;
    }
}
