package fr.gouv.qualite.indicators;

import static fr.gouv.qualite.indicators.Api.anonymously;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.gouv.qualite.platform.Sha256;
import fr.gouv.qualite.platform.test.AccessiblePdf;
import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Every form of content that was ever published is read for ever, and what the former version writes comes over. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class PublishedFormsTest {

    @Inject
    DataSource database;

    @Test
    void a_display_published_in_the_first_form_is_read_with_the_poster_of_then() throws IOException, SQLException {
        // Given
        String content = example("transparency-display-1");
        for (int version = 1; version <= 2; version++) {
            execute("""
                    INSERT INTO transparency_display (id, prefecture, site, quarter, first_day, version, latest,
                        published_at, published_on, published_by_id, published_by_name, correction, content, sha256)
                    VALUES ('32-AUCH/2021-Q4/%1$d', '32', '32-AUCH', '2021-Q4', '2021-10-01', %1$d, true,
                        '2022-01-1%1$d', '2022-01-1%1$d', 'x', 'Camille Martin', %2$s, $json$%3$s$json$, '%4$s')""".formatted(version, version == 1 ? "NULL" : "'Une erreur.'", content, Sha256.of(content)));
            execute(
                    "INSERT INTO transparency_poster (display, size, pdf) VALUES ('32-AUCH/2021-Q4/%1$d', 'A4', convert_to('%%PDF %1$d', 'UTF8'))"
                            .formatted(version));
        }
        String address = "public/transparency-displays/32-AUCH/2021-Q4";

        // Then
        anonymously()
                .get(address)
                .then()
                .statusCode(200)
                .body("display.version", is(2))
                .body("display.sha256", is(Sha256.of(content)))
                .body("display.publishedOn", is("2022-01-12"))
                .body("display.correction", is("Une erreur."))
                .body("display.lines", hasSize(2))
                .body("display.lines[0].value", is(16))
                .body("display.lines[1].value", nullValue())
                .body("editions.version", hasSize(2))
                .body("preparing", hasSize(0));
        assertThat(anonymously().get(address + "/document?format=a4&version=1").asString())
                .isEqualTo("%PDF 1");
        assertThat(anonymously().get(address + "/document?format=csv&version=1").asString())
                .contains("32-AUCH,Préfecture du Gers,Auch,2021-Q4,ID_DELIVERY_DELAY");
    }

    @Test
    void a_flash_info_published_in_the_first_form_is_read_and_its_documents_are_made()
            throws IOException, SQLException {
        // Given
        String content = example("flash-info-1");
        execute("""
                INSERT INTO flash_info (id, prefecture, site, month, first_day, introduction, version, edition,
                    published_on, content)
                VALUES ('32-AUCH/2022-02', '32', '32-AUCH', '2022-02', '2022-02-01', 'Un mois chargé.', 5, 3,
                    '2022-03-12', $json$%s$json$)""".formatted(content));
        String address = "public/flash-infos/32-AUCH/2022-02";

        // Then
        anonymously()
                .get(address)
                .then()
                .statusCode(200)
                .body("edition", is(3))
                .body("sha256", is(Sha256.of(content)))
                .body("content.improved[0].value", is(93.48f))
                .body("text", containsString("Corrigé le"));
        AccessiblePdf.check(Api.made(address + "/document?format=pdf").asByteArray());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String example(String name) throws IOException {
        try (InputStream file = PublishedFormsTest.class.getResourceAsStream("/published/" + name + ".json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8).strip();
        }
    }
}
