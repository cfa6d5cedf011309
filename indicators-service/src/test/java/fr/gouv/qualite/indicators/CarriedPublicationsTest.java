package fr.gouv.qualite.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database that holds displays and flash-infos published before there were editions is brought to this version. */
class CarriedPublicationsTest {

    /** As it was written then: not as the JSON of today would be. */
    private static final String CONTENT = "{\"site\": \"32-AUCH\"  ,\"é\":\"🙂\"}";

    @Test
    void what_was_published_is_carried_byte_for_byte() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement database = connection.createStatement()) {
            // Given
            migrate(postgres, "202611260450");
            for (int version = 2; version >= 1; version--) {
                database.execute("""
                        INSERT INTO transparency_display
                        VALUES ('32-AUCH/2021-Q4/%1$d', '32', '32-AUCH', '2021-Q4', '2021-10-01', %1$d, %2$s,
                            '2022-01-1%1$d', '2022-01-1%1$d', 'x', 'Camille Martin', NULL, '%3$s', 'hash %1$d')""".formatted(version, version == 2, CONTENT));
                database.execute(
                        "INSERT INTO transparency_poster VALUES ('32-AUCH/2021-Q4/%1$d', 'A3', convert_to('%%PDF %1$d', 'UTF8'))"
                                .formatted(version));
            }
            database.execute("""
                    INSERT INTO flash_info
                    VALUES ('32-AUCH/2022-02', '32', '32-AUCH', '2022-02', '2022-02-01', NULL, 5, 3, '2022-03-12', '%s'),
                        ('32-AUCH/2022-03', '32', '32-AUCH', '2022-03', '2022-03-01', 'Prêt.', 1, 0, NULL, NULL)""".formatted(CONTENT));

            // When
            migrate(postgres, "latest");

            // Then
            assertThat(rows(database, """
                    SELECT e.kind, e.number, e.content, e.published_on, former.number AS replaced
                    FROM publication_edition e LEFT JOIN publication_edition former ON former.id = e.replaces
                    ORDER BY e.kind, e.number""")).isEqualTo("""
                    flash-info|3|%1$s|2022-03-12|null
                    transparency-display|1|%1$s|2022-01-11|null
                    transparency-display|2|%1$s|2022-01-12|1
                    """.formatted(CONTENT));
            assertThat(rows(database, """
                    SELECT e.kind, e.number, format, state, convert_from(bytes, 'UTF8')
                    FROM publication_document JOIN publication_edition e ON e.id = edition
                    ORDER BY e.kind, e.number, format""")).isEqualTo("""
                    flash-info|3|html|WAITING|null
                    flash-info|3|pdf|WAITING|null
                    transparency-display|1|a3|MADE|%PDF 1
                    transparency-display|2|a3|MADE|%PDF 2
                    """);
        }
    }

    private static String rows(Statement database, String sql) throws SQLException {
        StringBuilder rows = new StringBuilder();
        try (ResultSet row = database.executeQuery(sql)) {
            while (row.next()) {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    rows.append(column == 1 ? "" : "|").append(row.getString(column));
                }
                rows.append('\n');
            }
        }
        return rows.toString();
    }

    private static void migrate(EmbeddedPostgres postgres, String target) {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/platform", "classpath:db/migration")
                .outOfOrder(true)
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .target(target)
                .load()
                .migrate();
    }
}
