package fr.gouv.qualite.platform.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.RoundTrips;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class IdempotencyTest {

    @Inject
    DataSource dataSource;

    @Test
    void without_an_account_a_key_is_one_that_nobody_else_could_choose() {
        Response refusal = post("commande-1", "Une fois");

        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(refusal.jsonPath().getString("errors[0].field")).isEqualTo("Idempotency-Key");
    }

    @TestHTTPResource("/api/platform/v1/notes")
    URI notes;

    @Test
    void same_key_and_body_give_the_same_answer() {
        String key = UUID.randomUUID().toString();

        Response first = post(key, "Une fois");
        Response again = post(key, "Une fois");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().<Object>get()).isEqualTo(first.jsonPath().get());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void same_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        post(key, "Une fois");

        Response other = post(key, "Autre chose");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).endsWith("/idempotency-key-reused");
    }

    @Test
    void same_key_for_another_operation_is_refused() {
        String key = UUID.randomUUID().toString();
        post(key, "Une fois");

        Response other = post("/series", key, "Une fois");

        assertThat(other.statusCode()).isEqualTo(422);
    }

    /** It is spooled to disk, so its hash is computed another way. */
    @Test
    void a_chunked_body_is_compared_too() throws Exception {
        String key = UUID.randomUUID().toString();

        HttpResponse<String> first = postInPieces(key, "Une fois");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(postInPieces(key, "Une fois").body()).isEqualTo(first.body());
        assertThat(postInPieces(key, "Autre chose").statusCode()).isEqualTo(422);
        assertThat(post(key, "Une fois").asString()).isEqualTo(first.body());
    }

    @Test
    void ten_clicks_at_once_have_one_effect() throws Exception {
        String key = UUID.randomUUID().toString();
        Callable<Response> click = () -> post(key, "Clic");

        List<Future<Response>> answers;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = pool.invokeAll(IntStream.range(0, 10).mapToObj(i -> click).toList());
        }

        assertThat(answers)
                .extracting(answer -> answer.get().jsonPath().getString("id"))
                .doesNotContainNull()
                .containsOnly(answers.getFirst().get().jsonPath().getString("id"));
    }

    @Test
    void failed_attempt_does_not_use_the_key() {
        String key = UUID.randomUUID().toString();

        assertThat(post(key, "broken").statusCode()).isEqualTo(500);
        assertThat(post(key, "Réparé").statusCode()).isEqualTo(201);
    }

    @Test
    void attempt_that_fails_at_its_commit_does_not_use_the_key() {
        String key = UUID.randomUUID().toString();

        Response failed = post(key, "stale");

        assertThat(failed.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(post(key, "Réparé").statusCode()).isEqualTo(201);
    }

    @Test
    void the_answer_and_the_events_are_saved_with_the_commit_in_one_message() {
        String key = UUID.randomUUID().toString();
        IntStream.range(0, 10).forEach(warmUp -> post(UUID.randomUUID().toString(), "Préparation"));

        assertThat(RoundTrips.of(() -> post(key, "Une fois"))).isEqualTo(2);
        assertThat(post(key, "Une fois").statusCode()).isEqualTo(201);
    }

    @Test
    void several_events_of_one_write_keep_their_order() {
        String id = post("/series", UUID.randomUUID().toString(), "Série").path("id");

        Topics.await(
                Notes.TOPIC,
                message -> message.key().equals(id) && textOf(message).equals("4"));
        assertThat(Topics.all(Notes.TOPIC))
                .filteredOn(message -> message.key().equals(id))
                .extracting(IdempotencyTest::textOf)
                .containsExactly("1", "2", "3", "4");
    }

    @Test
    void what_was_answered_cannot_be_read_in_the_database() throws SQLException {
        String key = UUID.randomUUID().toString();

        post(key, "Secret de Camille");

        assertThat(allThatIsKept()).isNotEmpty().doesNotContain(key).doesNotContain("Camille");
    }

    private String allThatIsKept() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet kept = statement.executeQuery("""
                        SELECT string_agg(row(caller, key_name, operation, body_trace, headers)::text
                            || encode(sealed_body, 'escape'), ' ') FROM idempotent_answer""")) {
            kept.next();
            return kept.getString(1);
        }
    }

    private static String textOf(ConsumerRecord<String, String> message) {
        return JsonPath.from(message.value()).getString("text");
    }

    private static Response post(String key, String text) {
        return post("", key, text);
    }

    private static Response post(String path, String key, String text) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(note(text))
                .post("/api/platform/v1/notes" + path);
    }

    private HttpResponse<String> postInPieces(String key, String text) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(notes)
                            .version(HttpClient.Version.HTTP_1_1)
                            .header("Idempotency-Key", key)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofInputStream(
                                    () -> new ByteArrayInputStream(note(text).getBytes(StandardCharsets.UTF_8))))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static String note(String text) {
        return "{\"text\": \"" + text + "\", \"colour\": \"BLUE\"}";
    }
}
