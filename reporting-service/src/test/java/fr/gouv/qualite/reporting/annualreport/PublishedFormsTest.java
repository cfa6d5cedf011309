package fr.gouv.qualite.reporting.annualreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.gouv.qualite.platform.Sha256;
import fr.gouv.qualite.platform.test.AccessiblePdf;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.reporting.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of content that was ever published is read for ever, byte for byte, and makes documents. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class PublishedFormsTest {

    @Test
    void each_form_has_its_example() throws IOException {
        for (int version = 1; version <= ReportContent.SCHEMA_VERSION; version++) {
            assertThat(example(version))
                    .as("add published/annual-report-%d.json", version)
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void what_was_published_in_a_former_form_is_read_as_it_was(int version) throws IOException {
        // Given
        String content = example(version);
        String id = published(version, content);

        // When
        var report = Api.anonymously().get("public/reports/" + id).then();

        // Then
        report.statusCode(200)
                .body("sha256", equalTo(Sha256.of(content)))
                .body("content.texts.strengths", hasSize(1))
                .body("content.validatedOn", equalTo("2023-02-07"));
        assertThat(report.extract().jsonPath().getString("""
                content.rubrics.indicators.flatten().find { it.code == 'EMAIL_IN_TIME' }\
                .periods.find { it.period == '2022-02' }.figure.display""")).isEqualTo("93,48\u00a0%");
        assertThat(document(id, "json")).isEqualTo(content.getBytes(UTF_8));
        AccessiblePdf.check(document(id, "pdf"));
    }

    /** As the version of then left it in the database. */
    private static String published(int version, String content) {
        String id = UUID.randomUUID().toString();
        Api.execute("TRUNCATE annual_report, annual_report_comment, annual_report_document");
        Api.execute("""
                INSERT INTO annual_report (id, scope, code, prefecture, year, status, content, refreshed_at, validated_on,
                    published_on, sha256, version)
                VALUES ('%s', 'PREFECTURE', '76', '76', 2022, 'PUBLISHED', $json$%s$json$, now(), '2023-02-07',
                    '2023-02-10', '%s', 3)""".formatted(id, content, Sha256.of(content)));
        assertThat(Api.text("SELECT schema_version FROM publication_edition WHERE subject = '" + id + "'"))
                .isEqualTo(Integer.toString(version));
        Api.execute("""
                INSERT INTO publication_document (edition, format, state, next_attempt)
                SELECT id, 'pdf', 'WAITING', now() FROM publication_edition WHERE subject = '""" + id + "'");
        return id;
    }

    private static byte[] document(String id, String format) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> Api.anonymously().get("public/reports/" + id + "/document?format=" + format),
                        answer -> answer.statusCode() == 200)
                .asByteArray();
    }

    private static String example(int version) throws IOException {
        try (InputStream file =
                PublishedFormsTest.class.getResourceAsStream("/published/annual-report-" + version + ".json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        }
    }
}
