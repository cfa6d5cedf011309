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
 * Sends the events of the outbox to the broker.
 *
 * <p>One replica relays at a time (transaction-level advisory lock). A row is deleted only after the broker acknowledged
 * it, so nothing is lost; when the process dies in between, it is sent again with the same id. Rows are read by presence,
 * not past a cursor, so a late commit is not skipped. Each commit wakes the relay; scheduled rounds send what a wake-up
 * missed.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final long LOCK = 0x0BB0_0001L;

    /** Minimum time between two rounds that commits wake, so that the events of a crowd are sent in batches. */
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
     * Starts a round for what has just committed: at once, unless one has just ended. While the broker is away, the
     * scheduled rounds are enough.
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

    /** Runs one round at a time: a wake-up waits for the round in progress, which may not have read its commit. */
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
                    LOG.info("The broker is back, sending the waiting events");
                    brokerWasAway = false;
                }
            } while (sent == BATCH);
        } catch (KafkaException e) {
            if (!brokerWasAway) {
                LOG.warnf("The broker rejects events, they wait in the outbox: %s", e.getMessage());
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
        // By position and not by range: a row of the same range may have committed since they were read.
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM outbox WHERE position = ANY (?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::position).toArray()));
            statement.executeUpdate();
        }
    }
}
