package fr.gouv.qualite.indicators.measurement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The rows of measurements, as bulk writes replace them. */
public final class MeasurementTable {

    private MeasurementTable() {}

    /** Deletes the rows of these keys, which {@link MeasurementJournal#rowKeys} gives. */
    public static void delete(List<String> keys, Connection connection) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM measurement WHERE id = ANY (?)")) {
            delete.setArray(1, connection.createArrayOf("text", keys.toArray()));
            delete.executeUpdate();
        }
    }
}
