package fr.gouv.qualite.indicators.sheet;

import fr.gouv.qualite.indicators.measurement.MeasurementTable;
import fr.gouv.qualite.platform.service.database.CopiedRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;

/**
 * Writes batches of cells in the background while the next batch is prepared. All of it uses the one connection of the
 * transaction, so a read waits for the batch that is being written.
 */
final class BulkWriter implements AutoCloseable {

    /**
     * Some thousands of cells, new or replacing stored ones.
     *
     * @param replaced the row keys of the stored ones
     * @param rows those of the cells, their history and their events
     */
    record Batch(List<String> replaced, List<CopiedRows> rows) {

        private void copyInto(Connection connection) {
            try {
                MeasurementTable.delete(replaced, connection);
                for (CopiedRows copied : rows) {
                    copied.pour(connection);
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
    BulkWriter(Connection pooled) throws SQLException {
        this.pooled = pooled;
        this.connection = pooled.unwrap(BaseConnection.class);
    }

    /** Queues the batch until the connection is free. */
    void add(Batch batch) {
        write();
        waiting = batch;
    }

    /** Runs a read between two batch writes; the waiting batch is written while its result is worked on. */
    <T> T readBetween(Supplier<T> reading) {
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
            writing = CompletableFuture.runAsync(() -> next.copyInto(connection), BulkWriter::start);
        }
    }

    private static void start(Runnable task) {
        var unused = Thread.ofVirtual().name("bulk-writer").start(task);
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
