package fr.gouv.qualite.reporting.readmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The tables of the read model, as their writers see them; always within a transaction. */
@ApplicationScoped
class ReadModelTables {

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper json;

    <T> void put(Projection<T> projection, T event) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert = connection.prepareStatement(projection.upsert())) {
            upsert.setString(1, json.writeValueAsString(event));
            upsert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("An event of " + projection.topic() + " cannot be projected", e);
        }
    }

    /**
     * Empties the read model, and keeps every other writer waiting until the transaction ends. Readers go on seeing
     * what was there before. The inbox is locked first, as consumers take it first: nobody waits in a circle.
     */
    void empty() {
        String tables = Projection.ALL.stream().map(Projection::table).collect(Collectors.joining(", "));
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLE inbox, " + tables + " IN EXCLUSIVE MODE");
            statement.execute("DELETE FROM inbox");
            for (Projection<?> projection : Projection.ALL) {
                statement.execute("DELETE FROM " + projection.table());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The read model cannot be emptied", e);
        }
    }
}
