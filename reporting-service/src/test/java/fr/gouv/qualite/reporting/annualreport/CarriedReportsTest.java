package fr.gouv.qualite.reporting.annualreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database that holds reports published before there were editions is brought to this version. */
class CarriedReportsTest {

    private static final String PUBLISHED = "11111111-1111-1111-1111-111111111111";
    private static final String LATER = "22222222-2222-2222-2222-222222222222";

    /** As it was written then: not as the JSON of today would be. */
    private static final String CONTENT = "{\"title\": \"Bilan  annuel 2022\",\"year\":2022 , \"é\":\"🙂\"}";

    @Test
    void what_was_published_is_carried_byte_for_byte_and_stays_carried_while_two_versions_run() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Connection database = postgres.getPostgresDatabase().getConnection()) {
            // Given
            migrate(postgres, "202611260450");
            publish(database, PUBLISHED, 2022);
            execute(database, """
                    INSERT INTO annual_report (id, scope, code, prefecture, year, status, content, refreshed_at, version)
                    VALUES (gen_random_uuid(), 'SITE', '76-ROUEN', '76', 2023, 'DRAFT', '{}', now(), 0)""");

            // When
            migrate(postgres, "latest");
            publish(database, LATER, 2021);

            // Then
            assertThat(count(database, "publication_edition")).isEqualTo(2);
            for (String report : new String[] {PUBLISHED, LATER}) {
                try (Statement statement = database.createStatement();
                        ResultSet edition = statement.executeQuery(
                                "SELECT * FROM publication_edition WHERE subject = '" + report + "'")) {
                    assertThat(edition.next()).isTrue();
                    assertThat(edition.getString("content")).isEqualTo(CONTENT);
                    assertThat(edition.getString("sha256")).isEqualTo("the hash");
                    assertThat(edition.getInt("schema_version")).isEqualTo(1);
                    assertThat(edition.getString("published_on")).isEqualTo("2023-02-10");
                }
                try (Statement statement = database.createStatement();
                        ResultSet document = statement.executeQuery("""
                                SELECT document.* FROM publication_document document
                                JOIN publication_edition edition ON edition.id = document.edition
                                WHERE subject = '""" + report + "'")) {
                    assertThat(document.next()).isTrue();
                    assertThat(document.getString("format")).isEqualTo("pdf");
                    assertThat(document.getString("state")).isEqualTo("MADE");
                    assertThat(document.getBytes("bytes")).isEqualTo("%PDF of then".getBytes(UTF_8));
                    assertThat(document.next()).as("the content is no document").isFalse();
                }
            }
        }
    }

    private static void publish(Connection database, String id, int year) throws SQLException {
        execute(database, """
                INSERT INTO annual_report (id, scope, code, prefecture, year, status, content, refreshed_at, validated_on,
                    published_on, sha256, version)
                VALUES ('%s', 'PREFECTURE', '76', '76', %d, 'PUBLISHED', '%s', now(), '2023-02-07', '2023-02-10',
                    'the hash', 3)""".formatted(id, year, CONTENT));
        execute(database, """
                INSERT INTO annual_report_document (report_id, format, sha256, size, bytes)
                VALUES ('%1$s', 'PDF', 'its hash', 12, convert_to('%%PDF of then', 'UTF8')),
                    ('%1$s', 'JSON', 'the hash', 1, convert_to('%2$s', 'UTF8'))""".formatted(id, CONTENT));
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

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection database, String table) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
