package fr.gouv.qualite.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Statements;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class PublicationTest {

    @Inject
    Editions editions;

    @Inject
    Documents documents;

    @Inject
    MeterRegistry metrics;

    @Inject
    DataSource database;

    @AfterEach
    void mendThePress() {
        Leaflets.brokenPress = false;
        Leaflets.press.countDown();
    }

    @Test
    void a_correction_is_another_edition_and_both_stay_readable() {
        // Given
        Edition first = publish("corrected", "16 days", null);

        // When
        Edition second = publish("corrected", "17 days", "A file counted twice.");

        // Then
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.replaces()).isEqualTo(first.id());
        assertThat(editions.latest(Leaflets.KIND, "corrected")).contains(second);
        assertThat(editions.find(Leaflets.KIND, "corrected", 1)).hasValueSatisfying(former -> assertThat(former)
                .extracting(Edition::content, Edition::latest)
                .containsExactly("16 days", false));
        assertThat(editions.history(Leaflets.KIND, "corrected"))
                .extracting(Edition::number)
                .containsExactly(2, 1);
        assertThat(list("corrected")).containsExactly("17 days");
    }

    @Test
    void documents_are_made_after_the_publication_and_asked_for_before_they_are_in_preparation() {
        // Given
        hold();
        publish("asked early", "early", null);

        // When
        Response early = RestAssured.get("/api/publication/v1/leaflets/asked early/paper");
        Leaflets.press.countDown();
        awaitMade("asked early");

        // Then
        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(early.header("Retry-After")).isEqualTo("5");
        assertThat(early.header("Cache-Control")).isEqualTo("no-store");
        assertThat(early.asString()).isEqualTo("""
                {"type":"https://qualite.gouv.fr/problems/document-in-preparation","title":"Document en préparation",\
                "status":503,"detail":"Ce document est en préparation. Réessayez dans quelques secondes."}""");
        Response made = RestAssured.get("/api/publication/v1/leaflets/asked early/paper");
        made.then().statusCode(200).body(equalTo("paper of early")).header("Cache-Control", is("public, max-age=300"));
        RestAssured.given()
                .header("If-None-Match", made.header("ETag"))
                .get("/api/publication/v1/leaflets/asked early/paper")
                .then()
                .statusCode(304);
    }

    @Test
    void a_document_that_cannot_be_made_says_why_delays_no_other_and_is_tried_again() {
        // Given
        Leaflets.brokenPress = true;
        publish("broken", Leaflets.JAMS, null);
        publish("sound", "sound", null);

        // When
        awaitMade("sound");
        await().until(() -> states("broken").equals(List.of(DocumentState.FAILED, DocumentState.FAILED)));

        // Then
        assertThat(value("SELECT DISTINCT cause FROM publication_document WHERE state = 'FAILED'"))
                .isEqualTo("java.lang.IllegalArgumentException: The press jams");
        RestAssured.get("/api/publication/v1/leaflets/broken/wall")
                .then()
                .statusCode(503)
                .body(
                        "detail",
                        equalTo("La préparation de ce document a échoué ; elle est reprise d’elle-même."
                                + " Réessayez plus tard."));
        await().until(() ->
                metrics.get("qualite.publication.documents.failed").gauge().value() == 2);

        // When
        Leaflets.brokenPress = false;
        execute("UPDATE publication_document SET next_attempt = now() WHERE state = 'FAILED'");

        // Then
        awaitMade("broken");
        assertThat(Integer.parseInt(value("SELECT max(attempts) FROM publication_document")))
                .isGreaterThan(1);
    }

    @Test
    void a_document_that_another_replica_is_making_is_left_to_it() throws SQLException {
        // Given
        hold();
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            publish("shared", "shared", null);
            // The job holds one of the two by now, or will take the other one.
            await().until(() -> statement.executeQuery("""
                            SELECT 1 FROM publication_document
                            WHERE state = 'WAITING' FOR UPDATE SKIP LOCKED LIMIT 1""").next());

            // When
            Leaflets.press.countDown();
            await().until(() -> states("shared").contains(DocumentState.MADE));

            // Then
            assertThat(states("shared")).containsExactlyInAnyOrder(DocumentState.MADE, DocumentState.WAITING);
            other.rollback();
            other.setAutoCommit(true);
        }
        awaitMade("shared");
    }

    @Test
    void the_database_itself_refuses_to_change_what_is_published() {
        // Given
        publish("immutable", "immutable", null);
        awaitMade("immutable");

        // Then
        for (String change : List.of(
                "UPDATE publication_edition SET content = 'x' WHERE subject = 'immutable'",
                "DELETE FROM publication_edition WHERE subject = 'immutable'",
                "UPDATE publication_document SET bytes = 'x' WHERE state = 'MADE'",
                "DELETE FROM publication_document WHERE state = 'MADE'")) {
            assertThatThrownBy(() -> execute(change)).hasStackTraceContaining("What is published never changes");
        }
    }

    @Test
    void what_is_rolled_back_is_not_published() {
        // When
        QuarkusTransaction.begin();
        editions.publish(leaflet("rolled back", "x", null));
        QuarkusTransaction.rollback();

        // Then
        assertThat(editions.latest(Leaflets.KIND, "rolled back")).isEmpty();
    }

    @Test
    void a_reading_asks_a_fixed_number_of_statements() {
        publish("counted", "counted", null);
        awaitMade("counted");
        assertThat(Statements.of(() -> RestAssured.get("/api/publication/v1/leaflets/counted")))
                .isEqualTo(1);
        assertThat(Statements.of(() -> RestAssured.get("/api/publication/v1/leaflets/counted/paper")))
                .isEqualTo(3);
    }

    private Edition publish(String subject, String content, @Nullable String correction) {
        return QuarkusTransaction.requiringNew().call(() -> editions.publish(leaflet(subject, content, correction)));
    }

    private static Publication leaflet(String subject, String content, @Nullable String correction) {
        return new Publication(
                Leaflets.KIND,
                subject,
                PrefectureCode.of("76"),
                subject,
                Period.parse("2022-Q1"),
                1,
                content,
                LocalDate.parse("2022-04-10"),
                correction,
                new Publisher("1", "Camille Martin"));
    }

    private void hold() {
        Leaflets.press = new CountDownLatch(1);
    }

    private List<String> list(String place) {
        return editions.latest(new EditionFilter(Leaflets.KIND, null, place, null), Optional.empty(), 10).stream()
                .map(Edition::content)
                .toList();
    }

    private List<DocumentState> states(String subject) {
        return documents
                .of(editions.latest(Leaflets.KIND, subject).orElseThrow().id())
                .stream()
                .map(EditionDocument::state)
                .toList();
    }

    private void awaitMade(String subject) {
        await().until(() -> states(subject).equals(List.of(DocumentState.MADE, DocumentState.MADE)));
    }

    private static ConditionFactory await() {
        return Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20));
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String value(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
