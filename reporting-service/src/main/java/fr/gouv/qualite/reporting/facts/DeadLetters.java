package fr.gouv.qualite.reporting.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** Sets aside the messages of a batch that no retry will make readable, as the connector does for single ones. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Inject
    @Channel("unreadable")
    MutinyEmitter<String> emitter;

    /** Returns once the broker has the message, however long that takes: the batch must not be lost for it. */
    void send(ConsumerRecord<String, String> message, RuntimeException cause) {
        LOG.warnf("%s/%d@%d set aside: %s", message.topic(), message.partition(), message.offset(), cause.getMessage());
        Headers headers = new RecordHeaders(message.headers().toArray());
        add(headers, "dead-letter-topic", message.topic());
        add(headers, "dead-letter-partition", Integer.toString(message.partition()));
        add(headers, "dead-letter-offset", Long.toString(message.offset()));
        add(headers, "dead-letter-exception-class-name", cause.getClass().getName());
        add(headers, "dead-letter-reason", String.valueOf(cause.getMessage()));
        Throwable origin = cause.getCause();
        if (origin != null) {
            add(headers, "dead-letter-cause-class-name", origin.getClass().getName());
            add(headers, "dead-letter-cause", String.valueOf(origin.getMessage()));
        }
        while (!isSent(message, headers)) {
            pause();
        }
    }

    private boolean isSent(ConsumerRecord<String, String> message, Headers headers) {
        try {
            emitter.sendMessageAndAwait(Message.of(message.value() == null ? "" : message.value())
                    .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                            .withTopic(message.topic() + ".reporting.dlq")
                            .withKey(message.key())
                            .withHeaders(headers)
                            .build()));
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("The dead-letter topic of %s cannot be written: %s", message.topic(), e.getMessage());
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
