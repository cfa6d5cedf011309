package fr.gouv.qualite.platform.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A crowd, or a database that restarts, is not an error of ours: callers are told to come back, and lose nothing. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class BusyDatabaseTest {

    @Inject
    DataSource dataSource;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final List<Connection> taken = new ArrayList<>();

    @AfterEach
    void giveBack() throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
        taken.clear();
    }

    @Test
    void who_finds_every_connection_taken_is_told_to_come_back_and_is_then_served() throws SQLException {
        // Given
        String key = UUID.randomUUID().toString();
        takeEveryConnection();

        // When
        ValidatableResponse refused = post(key);
        giveBack();

        // Then
        refused.statusCode(503).header("Retry-After", is("10")).body("type", endsWith("/unavailable"));
        post(key).statusCode(201);
    }

    @Test
    void who_comes_while_the_database_restarts_is_told_to_come_back_and_is_then_served() throws SQLException {
        // Given
        String key = UUID.randomUUID().toString();
        takeEveryConnection();
        giveBack();
        cutEveryConnection();

        // When
        List<Integer> statuses = IntStream.range(0, 2 * connections)
                .map(attempt -> post(key).extract().statusCode())
                .boxed()
                .toList();

        // Then: a connection that was cut fails once, and another takes its place.
        assertThat(statuses).containsOnly(503, 201).last().isEqualTo(201);
    }

    private void takeEveryConnection() throws SQLException {
        while (taken.size() < connections) {
            taken.add(dataSource.getConnection());
        }
    }

    /** What a database that stops does to those who are connected (SQLSTATE 57P01). */
    private void cutEveryConnection() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid()""");
        }
    }

    private static ValidatableResponse post(String key) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"text\": \"Foule\", \"colour\": \"BLUE\"}")
                .post("/api/platform/v1/notes")
                .then();
    }
}
