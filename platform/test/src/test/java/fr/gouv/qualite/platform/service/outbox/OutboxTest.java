package fr.gouv.qualite.platform.service.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.platform.service.Notes;
import fr.gouv.qualite.platform.test.RealKafka;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    OutboxRelay relay;

    @Inject
    DataSource dataSource;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void what_secures_the_broker_reaches_the_relay_too() {
        // Given
        Map<String, Object> access = Map.of("bootstrap.servers", "kafka.example:9093", "security.protocol", "SASL_SSL");

        // Then
        assertThat(new Broker(access, "complaints").configuration())
                .containsAllEntriesOf(access)
                .containsEntry("transactional.id", "complaints-outbox");
    }

    @Test
    void event_leaves_with_the_transaction_or_not_at_all() {
        String kept = key();
        String lost = key();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.add(event(lost, 1));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessageContaining("rolled back");
        add(kept, 1);

        ConsumerRecord<String, String> record =
                Topics.await(Notes.TOPIC, message -> message.key().equals(kept));
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_type")).isEqualTo("fr.gouv.qualite.platform.note-written.v1");
        assertThat(header(record, "ce_source")).isEqualTo("/services/platform");
        assertThat(header(record, "ce_dataschema")).isEqualTo("https://qualite.gouv.fr/schemas/note.v1.json");
        assertThat(sent(lost)).isEmpty();
    }

    @Test
    void event_carries_the_trace_of_the_request_that_made_it() {
        String trace = key().replace("-", "");

        String id = RestAssured.given()
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .contentType(ContentType.JSON)
                .body("{\"text\": \"traced\", \"colour\": \"BLUE\"}")
                .post("/api/platform/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        ConsumerRecord<String, String> record =
                Topics.await(Notes.TOPIC, message -> message.key().equals(id));
        assertThat(header(record, "traceparent")).contains(trace);
    }

    @Test
    void events_wait_for_a_broker_that_is_away_and_keep_their_order() {
        String key = key();
        add(key, 1);
        Topics.await(Notes.TOPIC, message -> message.key().equals(key));

        RealKafka.current().down();
        IntStream.rangeClosed(2, 50).forEach(number -> add(key, number));
        relay.relay();
        RealKafka.current().up();

        awaitAllSent();
        assertThat(sent(key)).containsExactlyElementsOf(numbers(50));
    }

    @Test
    void transaction_that_commits_late_is_not_skipped() throws Exception {
        String late = key();
        String early = key();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Thread slow = Thread.ofVirtual()
                .start(() -> QuarkusTransaction.requiringNew().timeout(60).run(() -> {
                    outbox.add(event(late, 1));
                    written.countDown();
                    await(release);
                }));
        written.await();
        add(early, 1);
        Topics.await(Notes.TOPIC, message -> message.key().equals(early));

        release.countDown();
        slow.join();

        Topics.await(Notes.TOPIC, message -> message.key().equals(late));
    }

    @Test
    void two_replicas_neither_lose_nor_reorder_nor_repeat() throws Exception {
        Broker otherBroker = new Broker(Map.of("bootstrap.servers", servers), "platform");
        OutboxRelay replica = new OutboxRelay(dataSource, otherBroker);
        String key = key();

        Thread writer =
                Thread.ofVirtual().start(() -> IntStream.rangeClosed(1, 300).forEach(number -> add(key, number)));
        while (writer.isAlive()) {
            replica.relay();
            relay.relay();
        }
        awaitAllSent();
        otherBroker.close();

        assertThat(sent(key)).containsExactlyElementsOf(numbers(300));
    }

    @Test
    void relay_killed_between_the_broker_and_the_commit_sends_again_with_the_same_id() {
        String key = key();
        UUID id = UUID.randomUUID();
        OutboxRow row = new OutboxRow(
                0,
                id,
                Notes.TOPIC,
                key,
                "fr.gouv.qualite.platform.note-written.v1",
                "x",
                "2022-03-01T00:00:00Z",
                null,
                "{\"id\": \"" + id + "\", \"text\": \"" + key + "\"}");
        Broker killed = new Broker(Map.of("bootstrap.servers", servers), "platform");
        Broker successor = new Broker(Map.of("bootstrap.servers", servers), "platform");

        killed.send(List.of(row));
        successor.send(List.of(row));

        assertThatThrownBy(() -> killed.send(List.of(row)))
                .as("a replica that was taken for dead is fenced")
                .isInstanceOf(org.apache.kafka.common.KafkaException.class);
        assertThat(Topics.all(Notes.TOPIC).stream()
                        .filter(message -> message.key().equals(key)))
                .hasSize(2)
                .allSatisfy(message -> assertThat(header(message, "ce_id")).isEqualTo(id.toString()));
        successor.close();
    }

    private void add(String key, int number) {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(event(key, number)));
    }

    private static Event event(String key, int number) {
        return new Event(
                Notes.TOPIC,
                key,
                "fr.gouv.qualite.platform.note-written.v1",
                "note.v1.json",
                new Notes.Note(UUID.randomUUID(), Integer.toString(number)));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static List<String> numbers(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }

    private static List<String> sent(String key) {
        return Topics.all(Notes.TOPIC).stream()
                .filter(message -> message.key().equals(key))
                .map(message ->
                        io.restassured.path.json.JsonPath.from(message.value()).getString("text"))
                .toList();
    }

    private void awaitAllSent() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            relay.relay();
            try (var connection = dataSource.getConnection();
                    ResultSet row = connection.createStatement().executeQuery("SELECT count(*) FROM outbox")) {
                return row.next() && row.getInt(1) == 0;
            }
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
