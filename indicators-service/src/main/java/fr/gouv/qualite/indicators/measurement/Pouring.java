package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.platform.service.database.CopiedRows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;

/**
 * Writes very many cells, some thousands at a time: PostgreSQL takes them in while the next are prepared. All of it
 * goes through the one connection of the transaction, which serves one at a time: a batch, or whoever reads.
 */
final class Pouring implements AutoCloseable {

    /**
     * Some thousands of cells, each new or in the place of what is stored.
     *
     * @param replaced the identifiers of those that are stored
     * @param rows of them, of their audit and of their events
     */
    record Batch(List<String> replaced, List<CopiedRows> rows) {

        private void pour(Connection connection) {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM measurement WHERE id = ANY (?)")) {
                if (!replaced.isEmpty()) {
                    delete.setArray(1, connection.createArrayOf("text", replaced.toArray()));
                    delete.executeUpdate();
                }
                for (CopiedRows it : rows) {
                    it.pour(connection);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final Connection pooled;
    /** The pool's own serves no other thread than the transaction's. */
    private final Connection connection;

    private @Nullable Batch waiting;
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);

    /** @param pooled the connection of the transaction; closed with this */
    Pouring(Connection pooled) throws SQLException {
        this.pooled = pooled;
        this.connection = pooled.unwrap(BaseConnection.class);
    }

    /** Keeps the batch until the connection is free. */
    void add(Batch batch) {
        write();
        waiting = batch;
    }

    /** Reads between two batches: what is read then may be worked on while the batch before it is written. */
    <T> T between(Supplier<T> reading) {
        await();
        T read = reading.get();
        write();
        return read;
    }

    /** Writes what still waits. */
    void finish() {
        write();
        await();
    }

    private void write() {
        Batch next = waiting;
        waiting = null;
        if (next != null) {
            await();
            writing = CompletableFuture.runAsync(() -> next.pour(connection), Pouring::start);
        }
    }

    private static void start(Runnable task) {
        var unused = Thread.ofVirtual().name("pouring").start(task);
    }

    private void await() {
        try {
            writing.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The cells could not be written", e.getCause());
        }
    }

    /** Leaves the connection to its transaction, which commits or not; what still waits is not written. */
    @Override
    public void close() throws SQLException {
        var unused = writing.handle((done, failure) -> true).join();
        pooled.close();
    }
}
