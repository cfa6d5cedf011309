package fr.gouv.qualite.platform.service.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Deletes the inbox rows that no redelivery can need any more, in batches and without waiting for another replica that
 * deletes the same.
 *
 * <p>Kafka delivers again what was not committed, within minutes, and forgets the offsets of a stopped group after seven
 * days: the retention is longer than both. Beyond it an event that comes again is applied again, which the version of
 * its aggregate makes harmless.
 */
@ApplicationScoped
class InboxRetention {

    private static final int BATCH = 10_000;
    private static final String DELETE = """
            DELETE FROM inbox WHERE event_id IN (
                SELECT event_id FROM inbox WHERE received_at < now() - make_interval(secs => ?)
                LIMIT ? FOR UPDATE SKIP LOCKED)""";

    private final DataSource dataSource;
    private final Duration retention;

    @Inject
    InboxRetention(DataSource dataSource, @ConfigProperty(name = "qualite.inbox.retention") Duration retention) {
        this.dataSource = dataSource;
        this.retention = retention;
    }

    @Scheduled(every = "{qualite.inbox.cleaning}")
    void prune() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setLong(1, retention.toSeconds());
            delete.setInt(2, BATCH);
            while (delete.executeUpdate() == BATCH) {
                // More are left: each batch commits by itself.
            }
        }
    }
}
