package fr.gouv.qualite.platform.service.outbox;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Carries events from the outbox to the broker.
 *
 * <p>One replica relays at a time (transaction-level advisory lock). A row leaves the table only after the broker
 * acknowledged it, so nothing is lost; it may be sent twice when the process dies in between, with the same id.
 * Rows are read by presence, not past a cursor, so one that committed late is not skipped. Each commit wakes it; its
 * rounds take what a wake-up missed.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final long LOCK = 0x0BB0_0001L;

    /** Between two rounds that commits wake, so that a crowd's events leave together rather than one by one. */
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private final DataSource dataSource;
    private final Broker broker;
    private final AtomicBoolean awake = new AtomicBoolean();
    private final ReentrantLock round = new ReentrantLock();
    private volatile boolean brokerWasAway;
    private long ended = System.nanoTime() - PAUSE;

    @Inject
    OutboxRelay(DataSource dataSource, Broker broker) {
        this.dataSource = dataSource;
        this.broker = broker;
    }

    /**
     * A round of its own, for what has just committed: at once, unless one has just ended. While the broker is away, the
     * rounds are enough.
     */
    void wake() {
        if (!brokerWasAway && awake.compareAndSet(false, true)) {
            var unused = Thread.ofVirtual().name("outbox").start(() -> round(PAUSE));
        }
    }

    @Scheduled(every = "{qualite.outbox.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void relay() {
        round(0);
    }

    /** A wake-up during a round waits for its end, and then its own pause: the round may not have read that commit. */
    private void round(long pause) {
        round.lock();
        try {
            LockSupport.parkNanos(ended + pause - System.nanoTime());
            awake.set(false);
            relayAll();
        } finally {
            ended = System.nanoTime();
            round.unlock();
        }
    }

    private void relayAll() {
        try {
            int sent;
            do {
                sent = relayBatch();
                if (sent > 0 && brokerWasAway) {
                    LOG.info("The broker is back, waiting events are leaving");
                    brokerWasAway = false;
                }
            } while (sent == BATCH);
        } catch (KafkaException e) {
            if (!brokerWasAway) {
                LOG.warnf("The broker does not take events, they wait in the outbox: %s", e.getMessage());
                brokerWasAway = true;
            }
        } catch (SQLException e) {
            LOG.warnf("The outbox cannot be read: %s", e.getMessage());
        }
    }

    private int relayBatch() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<OutboxRow> rows = lock(connection) ? waiting(connection) : List.of();
                if (!rows.isEmpty()) {
                    broker.send(rows);
                    delete(connection, rows);
                }
                connection.commit();
                return rows.size();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_try_advisory_xact_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static List<OutboxRow> waiting(Connection connection) throws SQLException {
        List<OutboxRow> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM outbox ORDER BY position LIMIT " + BATCH)) {
            while (found.next()) {
                rows.add(OutboxRow.of(found));
            }
        }
        return rows;
    }

    private static void delete(Connection connection, List<OutboxRow> rows) throws SQLException {
        // By position and not by range: a row of the same range may have committed since the reading.
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM outbox WHERE position = ANY (?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::position).toArray()));
            statement.executeUpdate();
        }
    }
}
