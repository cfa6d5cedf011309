package fr.gouv.qualite.platform.service.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What becomes of a second request when the process that runs the first one dies. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class KeyLockTest {

    @Inject
    DataSource dataSource;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void second_request_waits_and_runs_when_the_session_of_the_first_is_cut() throws Exception {
        // Given
        String key = UUID.randomUUID().toString();
        try (Connection first = DriverManager.getConnection(url, "postgres", "postgres");
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            int session = lock(first, key);
            Future<Response> second = pool.submit(() -> post(key));
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::someoneWaits);

            // When
            query("SELECT pg_terminate_backend(" + session + ")");

            // Then
            assertThat(second.get().statusCode()).isEqualTo(201);
            assertThat(post(key).asString()).isEqualTo(second.get().asString());
        }
    }

    private static int lock(Connection connection, String key) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid() FROM pg_advisory_xact_lock("
                        + Seal.of("anonymous", key).lock() + ")")) {
            row.next();
            return row.getInt(1);
        }
    }

    private boolean someoneWaits() throws SQLException {
        return query("SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted)");
    }

    private boolean query(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static Response post(String key) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"text\": \"Deux fois\", \"colour\": \"BLUE\"}")
                .post("/api/platform/v1/notes");
    }
}
