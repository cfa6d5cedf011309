package fr.gouv.qualite.platform.service.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sends batches of events to Kafka, each in one Kafka transaction.
 *
 * <p>All replicas of a service share one transactional id: the broker fences a replica that still sends after another
 * took over, so two relays never interleave.
 */
@ApplicationScoped
class Broker {

    private final Map<String, Object> access;
    private final String service;
    private @Nullable KafkaProducer<String, String> producer;

    /** @param access how the broker is reached, with what secures it: every setting named {@code kafka.*} */
    Broker(
            @Identifier("default-kafka-broker") Map<String, Object> access,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.access = access;
        this.service = service;
    }

    /**
     * Sends the batch and waits until the broker has committed it.
     *
     * @throws KafkaException when the broker rejected the batch; none of it is then visible
     */
    synchronized void send(List<OutboxRow> rows) {
        KafkaProducer<String, String> current = producer();
        try {
            current.beginTransaction();
            for (OutboxRow row : rows) {
                Future<RecordMetadata> sent = current.send(row.toRecord("/services/" + service));
                // Without a broker each send would wait for its own timeout: give up at the first.
                if (sent.state() == Future.State.FAILED) {
                    throw new KafkaException("The broker rejected an event", sent.exceptionNow());
                }
            }
            current.commitTransaction();
        } catch (KafkaException e) {
            // A failed producer may be fenced or in doubt: the next attempt opens a new epoch, which makes
            // the broker abort the transaction that this one left open.
            close();
            throw e;
        }
    }

    private KafkaProducer<String, String> producer() {
        KafkaProducer<String, String> current = producer;
        if (current == null) {
            KafkaProducer<String, String> opened =
                    new KafkaProducer<>(configuration(), new StringSerializer(), new StringSerializer());
            try {
                opened.initTransactions();
            } catch (KafkaException e) {
                opened.close(Duration.ZERO);
                throw e;
            }
            producer = opened;
            return opened;
        }
        return current;
    }

    Map<String, Object> configuration() {
        Map<String, Object> configuration = new HashMap<>(access);
        configuration.putAll(Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                service + "-outbox",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.CLIENT_ID_CONFIG,
                service + "-outbox"));
        return configuration;
    }

    @PreDestroy
    synchronized void close() {
        KafkaProducer<String, String> current = producer;
        producer = null;
        if (current != null) {
            current.close(Duration.ZERO);
        }
    }
}
