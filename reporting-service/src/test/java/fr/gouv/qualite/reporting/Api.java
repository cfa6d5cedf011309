package fr.gouv.qualite.reporting;

import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.reporting.SeineMaritime.Told;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** The service as its clients see it, and a look into its database. */
public final class Api {

    public static final String BASE = "/api/reporting/v1/";

    private Api() {}

    public static RequestSpecification as(Tokens token) {
        return as(token, UUID.randomUUID().toString());
    }

    /** @param key the Idempotency-Key */
    public static RequestSpecification as(Tokens token, String key) {
        return RestAssured.given()
                .auth()
                .oauth2(token.bearer())
                .contentType(ContentType.JSON)
                .basePath(BASE)
                .header("Idempotency-Key", key);
    }

    public static RequestSpecification anonymously() {
        return RestAssured.given().contentType(ContentType.JSON).basePath(BASE);
    }

    /** Publishes events and waits until the read model holds them, or newer versions of the same. */
    public static void tell(List<Told> events) {
        events.forEach(Told::publish);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> events.stream()
                .allMatch(Api::isKnown));
    }

    private static boolean isKnown(Told told) {
        return count("live_fact WHERE topic = '%s' AND key = '%s' AND version >= %d"
                        .formatted(told.topic(), told.key(), told.version()))
                == 1;
    }

    /** Whether the read model holds anything of this topic. */
    public static boolean knows(String topic) {
        return count("live_fact WHERE topic = '" + topic + "'") > 0;
    }

    public static long count(String table) {
        return Long.parseLong(text("SELECT count(*) FROM " + table));
    }

    public static String text(String sql) {
        try (Connection connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void execute(String sql) {
        try (Connection connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
