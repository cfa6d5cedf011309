package fr.gouv.qualite.complaints;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** A look into the service's database. */
public final class Database {

    private Database() {}

    /** The first column of the first row. */
    public static String text(String sql) {
        try (Connection connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables with a row that holds this word, in any column, in upper or lower case. */
    public static List<String> tablesHolding(String word) {
        String tables = text("SELECT string_agg(tablename, ',') FROM pg_tables WHERE schemaname = 'public'");
        return Stream.of(tables.split(","))
                .filter(table -> !text("SELECT count(*) FROM \"" + table + "\" row WHERE row::text ILIKE '%" + word
                                + "%'")
                        .equals("0"))
                .toList();
    }

    /** How the database would answer, with no sequential reading where an index can serve. */
    public static String explain(String sql) {
        try (Connection connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET enable_seqscan = off");
            StringBuilder plan = new StringBuilder();
            try (ResultSet rows = statement.executeQuery("EXPLAIN " + sql)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            statement.execute("RESET enable_seqscan");
            return plan.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void run(String sql) throws SQLException {
        try (Connection connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
