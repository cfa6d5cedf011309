package fr.gouv.qualite.platform.service.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Applies the events that arrive, each in one transaction with what it changes.
 *
 * <p>An event of a type that the consumer does not know, one that cannot be read, or one that fails three times while
 * the database answers, is thrown back: the connector puts it on the dead-letter topic with its cause. While the
 * database is away, the event waits.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final String INSERT = "INSERT INTO inbox (event_id) VALUES (?) ON CONFLICT DO NOTHING";

    private final DataSource dataSource;
    private final ObjectMapper json;

    @Inject
    Inbox(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /**
     * Applies an event once: one that is delivered again within the retention changes nothing.
     *
     * @param effect what the event changes, run in the transaction that records it as received
     */
    public <T> void receive(ConsumerRecord<String, String> message, Subscription<T> subscription, Consumer<T> effect) {
        ReceivedEvent event = ReceivedEvent.of(message);
        T data = read(event, subscription);
        retry(event, () -> {
            if (isNew(event.id())) {
                effect.accept(data);
            }
        });
    }

    /**
     * Applies an event without recording it.
     *
     * @param effect what the event changes; it must compare the version of the aggregate, so that an event delivered
     *     again, or after a newer one, changes nothing
     */
    public <T> void receiveVersioned(
            ConsumerRecord<String, String> message, Subscription<T> subscription, Consumer<T> effect) {
        ReceivedEvent event = ReceivedEvent.of(message);
        T data = read(event, subscription);
        retry(event, () -> effect.accept(data));
    }

    private void retry(ReceivedEvent event, Runnable effect) {
        int failures = 0;
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(effect);
                return;
            } catch (RuntimeException e) {
                if (databaseAnswers() && ++failures == ATTEMPTS) {
                    throw e;
                }
                LOG.warnf("Event %s waits: %s", event.id(), e.getMessage());
                pause();
            }
        }
    }

    /** Records the event as received in the current transaction; returns whether it was not yet. */
    boolean isNew(UUID eventId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, eventId);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox cannot be written", e);
        }
    }

    /** The event's data. @throws UnreadableEvent when its type is not known or its data cannot be read */
    private <T> T read(ReceivedEvent event, Subscription<T> subscription) {
        if (!subscription.accepts(event.type())) {
            throw new UnreadableEvent("No event of type " + event.type() + " is known on " + event.topic());
        }
        ObjectReader reader =
                json.readerFor(subscription.data()).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try {
            return reader.readValue(event.data());
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent("The data of " + event.type() + " cannot be read", e);
        }
    }

    private boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
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
}
