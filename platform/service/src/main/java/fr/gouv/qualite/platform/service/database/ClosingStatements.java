package fr.gouv.qualite.platform.service.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Defers inserts to the end of their transaction and sends them in one message, with its COMMIT where the caller knows
 * that nothing follows: each message saved is a wait less for the request and a wake-up less for PostgreSQL.
 */
@ApplicationScoped
public class ClosingStatements {

    @Inject
    DataSource dataSource;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** Defers an insert. Those of the same text are sent in the order in which they were added. */
    public void add(String insert, @Nullable Object... values) {
        deferred().rows.computeIfAbsent(insert, first -> new ArrayList<>()).add(values);
    }

    /**
     * Commits with the deferred inserts, if there are any. Only for the code that began the transaction, once its work is
     * done: this runs after Hibernate's flush, and nothing may run after it.
     */
    public void commitAfterThem() {
        deferred().commit = true;
    }

    private Deferred deferred() {
        Deferred known = (Deferred) transaction.getResource(this);
        if (known != null) {
            return known;
        }
        Deferred begun = new Deferred();
        transaction.putResource(this, begun);
        // Interposed: called after the synchronization of Hibernate, whose flush may still fail.
        transaction.registerInterposedSynchronization(begun);
        return begun;
    }

    private final class Deferred implements Synchronization {

        private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
        private boolean commit;

        @Override
        public void beforeCompletion() {
            if (rows.isEmpty() || transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
                return;
            }
            try (Connection connection = dataSource.getConnection()) {
                for (Map.Entry<String, List<@Nullable Object[]>> same : rows.entrySet()) {
                    insertAllButTheLast(connection, same.getKey(), same.getValue());
                }
                insertTheLast(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("The deferred inserts failed", e);
            }
        }

        @Override
        public void afterCompletion(int status) {}

        private void insertAllButTheLast(Connection connection, String insert, List<@Nullable Object[]> same)
                throws SQLException {
            if (same.size() == 1) {
                return;
            }
            try (PreparedStatement batch = connection.prepareStatement(insert)) {
                for (@Nullable Object[] values : same.subList(0, same.size() - 1)) {
                    set(batch, 1, values);
                    batch.addBatch();
                }
                batch.executeBatch();
            }
        }

        /** One of each text: few combinations, so that PostgreSQL keeps each prepared. */
        private void insertTheLast(Connection connection) throws SQLException {
            String message = String.join("; ", rows.keySet()) + (commit ? "; COMMIT" : "");
            try (PreparedStatement last = connection.prepareStatement(message)) {
                int position = 1;
                for (List<@Nullable Object[]> same : rows.values()) {
                    position = set(last, position, same.getLast());
                }
                last.execute();
            }
        }

        private static int set(PreparedStatement statement, int from, @Nullable Object[] values) throws SQLException {
            int position = from;
            for (Object value : values) {
                statement.setObject(position++, value);
            }
            return position;
        }
    }
}
