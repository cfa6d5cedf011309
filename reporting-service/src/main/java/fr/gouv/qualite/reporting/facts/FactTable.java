package fr.gouv.qualite.reporting.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes facts. The table holds generations: the live one, which everybody reads, and for the time of a rebuild the one
 * that is being made beside it. What arrives meanwhile is saved into both.
 */
@ApplicationScoped
class FactTable {

    /** Advisory lock of the rebuild: any number, the same in every replica. */
    private static final long REBUILD_LOCK = 7_261_942_003L;

    private static final String UPSERT = """
            INSERT INTO fact AS known (generation, topic, key, version, first_day, last_day, data)
            SELECT id, ?, ?, ?, ?, ?, ?::jsonb FROM fact_generation WHERE coalesce(id = ?, true)
            ON CONFLICT (generation, topic, key) DO UPDATE SET (version, first_day, last_day, data) =
                (EXCLUDED.version, EXCLUDED.first_day, EXCLUDED.last_day, EXCLUDED.data)
            WHERE known.version < EXCLUDED.version""";

    /** In the order of their keys, so that two writers never wait for each other in a circle. */
    private static final Comparator<FactRow> BY_KEY =
            Comparator.comparing(FactRow::topic).thenComparing(FactRow::key).thenComparing(FactRow::version);

    @Inject
    DataSource dataSource;

    /** Saves facts into every generation; an older version never replaces a newer one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void save(Collection<FactRow> rows) {
        save(rows, null);
    }

    /** Saves into one generation. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void save(Collection<FactRow> rows, @Nullable Long generation) {
        List<FactRow> ordered = rows.stream().sorted(BY_KEY).toList();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            for (FactRow row : ordered) {
                upsert.setString(1, row.topic());
                upsert.setString(2, row.key());
                upsert.setLong(3, row.version());
                upsert.setObject(4, row.firstDay());
                upsert.setObject(5, row.lastDay());
                upsert.setString(6, row.data());
                upsert.setObject(7, generation, java.sql.Types.BIGINT);
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Facts cannot be saved", e);
        }
    }

    /** Whether there is a whole read model to read. */
    boolean isLive() {
        return number("SELECT count(*) FROM fact_generation WHERE live") > 0;
    }

    /** Begins a generation, and forgets one that a stopped rebuild left unfinished. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    long begin() {
        execute("DELETE FROM fact_generation WHERE NOT live");
        return number("INSERT INTO fact_generation DEFAULT VALUES RETURNING id");
    }

    /** Makes a generation the one that everybody reads, in one step. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void goLive(long generation) {
        execute("DELETE FROM fact_generation WHERE id <> " + generation);
        execute("UPDATE fact_generation SET live = true WHERE id = " + generation);
    }

    /** Deletes the rows of generations that are no more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sweep() {
        execute("DELETE FROM fact WHERE generation NOT IN (SELECT id FROM fact_generation)");
    }

    /** Runs alone among all replicas. Returns false, without running, when another one holds the lock. */
    boolean alone(Runnable work) {
        try (Connection connection = dataSource.getConnection()) {
            if (number(connection, "SELECT pg_try_advisory_lock(" + REBUILD_LOCK + ")::int") == 0) {
                return false;
            }
            try {
                work.run();
                return true;
            } finally {
                var unused = number(connection, "SELECT pg_advisory_unlock(" + REBUILD_LOCK + ")::int");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The read model cannot be rebuilt", e);
        }
    }

    private long number(String sql) {
        try (Connection connection = dataSource.getConnection()) {
            return number(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
