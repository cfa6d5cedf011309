package fr.gouv.qualite.platform.service.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class InboxRetentionTest {

    @Inject
    Inbox inbox;

    @Inject
    InboxRetention retention;

    @Inject
    DataSource dataSource;

    @Test
    @TestTransaction
    void an_event_is_remembered_for_thirty_days() throws SQLException {
        // Given
        UUID old = received("31 days");
        UUID recent = received("29 days");

        // When
        retention.prune();

        // Then
        assertThat(inbox.isNew(old)).isTrue();
        assertThat(inbox.isNew(recent)).isFalse();
    }

    @Test
    void a_row_that_another_replica_is_deleting_is_not_waited_for() throws SQLException {
        // Given
        UUID old = received("40 days");
        try (Connection other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            execute(other, "SELECT 1 FROM inbox WHERE event_id = ? FOR UPDATE", old);

            // When
            retention.prune();

            // Then
            assertThat(count(old)).isEqualTo(1);
            other.rollback();
            other.setAutoCommit(true);
        }
        retention.prune();
        assertThat(count(old)).isZero();
    }

    private UUID received(String ago) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = dataSource.getConnection()) {
            execute(
                    connection,
                    "INSERT INTO inbox (event_id, received_at) VALUES (?, now() - interval '" + ago + "')",
                    id);
        }
        return id;
    }

    private static void execute(Connection connection, String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.execute();
        }
    }

    private int count(UUID id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT count(*) FROM inbox WHERE event_id = ?")) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
