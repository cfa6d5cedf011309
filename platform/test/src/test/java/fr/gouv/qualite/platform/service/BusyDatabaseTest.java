package fr.gouv.qualite.platform.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

    private final List<Connection> taken = new ArrayList<>();

    @AfterEach
    void giveBack() throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
    }

    @Test
    void who_finds_every_connection_taken_is_told_to_come_back_and_is_then_served() throws SQLException {
        // Given
        String key = UUID.randomUUID().toString();
        while (taken.size() < connections) {
            taken.add(dataSource.getConnection());
        }

        // When
        ValidatableResponse refused = post(key);
        giveBack();

        // Then
        refused.statusCode(503).header("Retry-After", is("10")).body("type", endsWith("/unavailable"));
        post(key).statusCode(201);
    }

    private static ValidatableResponse post(String key) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"text\": \"Foule\", \"colour\": \"BLUE\"}")
                .post("/api/platform/v1/notes")
                .then();
    }
}
