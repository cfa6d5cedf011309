package fr.gouv.qualite.reporting.facts;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.platform.service.inbox.UnreadableEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Saves events of every topic, batch after batch. An event that cannot be read, or that fails three times while the
 * database answers, goes to its topic's dead-letter topic. While the database is away, the batch waits.
 *
 * <p>A batch delivered again changes nothing: its versions are already there.
 */
@ApplicationScoped
class FactConsumer {

    private static final Logger LOG = Logger.getLogger(FactConsumer.class);
    private static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Inject
    FactTable table;

    @Inject
    DeadLetters deadLetters;

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper json;

    private record Parsed(ConsumerRecord<String, String> message, FactRow row) {}

    @Incoming("facts")
    @Blocking
    void take(ConsumerRecords<String, String> batch) {
        List<Parsed> parsed = new ArrayList<>();
        for (ConsumerRecord<String, String> message : batch) {
            try {
                parsed.add(new Parsed(message, FactRow.of(message, json)));
            } catch (UnreadableEvent e) {
                deadLetters.send(message, e);
            }
        }
        try {
            save(parsed);
        } catch (RuntimeException e) {
            // Something in the batch cannot be saved: one after the other, to set aside only that.
            parsed.forEach(this::saveOrSetAside);
        }
    }

    private void saveOrSetAside(Parsed event) {
        try {
            save(List.of(event));
        } catch (RuntimeException e) {
            deadLetters.send(event.message(), e);
        }
    }

    private void save(List<Parsed> events) {
        int failures = 0;
        while (!events.isEmpty()) {
            try {
                table.save(events.stream().map(Parsed::row).toList());
                return;
            } catch (RuntimeException e) {
                if (databaseAnswers() && ++failures == ATTEMPTS) {
                    throw e;
                }
                LOG.warnf("%d events wait: %s", events.size(), e.getMessage());
                pause();
            }
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
