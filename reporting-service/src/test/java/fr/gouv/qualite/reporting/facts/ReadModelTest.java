package fr.gouv.qualite.reporting.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.gouv.qualite.platform.test.RealKafka;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Tokens;
import fr.gouv.qualite.platform.test.Topics;
import fr.gouv.qualite.reporting.Api;
import fr.gouv.qualite.reporting.SeineMaritime;
import fr.gouv.qualite.reporting.topic.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class ReadModelTest {

    @BeforeEach
    void figures() {
        if (!Api.knows(SeineMaritime.SURVEY)) {
            Api.tell(SeineMaritime.everything());
        }
    }

    @Test
    void the_read_model_rebuilt_from_the_topics_is_the_same_to_the_byte() {
        // Given
        String before = dump();

        // When
        var rebuilt = Api.as(Tokens.of("admin")).post("read-models/rebuild").then();

        // Then
        rebuilt.statusCode(200).body("topics.size()", equalTo(Topic.values().length));
        assertThat(dump()).isEqualTo(before).contains("EMAIL_IN_TIME", "accueil-rouen-2022");
    }

    @Test
    void events_that_come_after_a_rebuild_are_still_taken() {
        // Given
        Api.as(Tokens.of("admin")).post("read-models/rebuild").then().statusCode(200);

        // When
        publish("AFTER_REBUILD", 1, "12");

        // Then
        await("AFTER_REBUILD", "12");
    }

    @Test
    void the_live_model_is_read_and_written_while_another_is_made_beside_it() {
        // Given: a rebuild that began and has not read anything yet.
        Api.execute("INSERT INTO fact_generation DEFAULT VALUES");

        // When
        publish("MEANWHILE", 1, "3");

        // Then
        await("MEANWHILE", "3");
        assertThat(Api.count("fact WHERE key LIKE '%/MEANWHILE/%'")).isEqualTo(2);
        assertThat(Api.count("live_fact WHERE key LIKE '%/MEANWHILE/%'")).isEqualTo(1);
        Api.as(Tokens.of("admin")).post("read-models/rebuild").then().statusCode(200);
        await("MEANWHILE", "3");
        assertThat(Api.count("fact_generation")).isEqualTo(1);
        assertThat(Api.count("fact")).isEqualTo(Api.count("live_fact"));
    }

    @Test
    void an_older_event_that_comes_late_never_replaces_a_newer_one() {
        // Given
        publish("LATE", 5, "50");
        await("LATE", "50");

        // When
        publish("LATE", 4, "40");

        // Then: what is published after it on the same partition has been taken, and so has it.
        Topics.publish(SeineMaritime.MEASUREMENT, "76-DIEPPE/LATE/2022-03", "fr.gouv.qualite.test.v1", "{\"site\":42");
        Topics.await(
                SeineMaritime.MEASUREMENT + ".reporting.dlq", told -> told.key().contains("/LATE/"));
        assertThat(value("LATE")).isEqualTo("50");
    }

    @Test
    void an_event_delivered_three_times_counts_once() {
        // When
        for (int i = 0; i < 3; i++) {
            publish("THRICE", 1, "1");
        }

        // Then
        await("THRICE", "1");
        assertThat(Api.count("live_fact WHERE key LIKE '%/THRICE/%'")).isEqualTo(1);
    }

    @Test
    void an_event_that_cannot_be_read_goes_aside_and_blocks_nothing() {
        // Given
        Topics.publish(
                SeineMaritime.MEASUREMENT, "76-DIEPPE/BROKEN/2022-03", "fr.gouv.qualite.test.v1", "{\"site\":42");

        // When
        publish("BEHIND_BROKEN", 1, "7");

        // Then
        await("BEHIND_BROKEN", "7");
        Topics.await(
                SeineMaritime.MEASUREMENT + ".reporting.dlq", told -> told.key().contains("BROKEN"));
    }

    @Test
    void projecting_continues_the_trace_of_the_event() {
        // Given
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var told = SeineMaritime.measurement(
                "76-DIEPPE", "TRACED", "2022-03", 1, "\"state\":\"ENTERED\",\"value\":1,\"assessment\":\"NO_TARGET\"");
        TracesSeen.clear();

        // When
        publishTraced(told.topic(), told.key(), told.data(), "00-" + trace + "-00f067aa0ba902b7-01");

        // Then
        await("TRACED", "1");
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(TracesSeen.traces())
                .contains(trace));
    }

    private static void publish(String indicator, int version, String value) {
        SeineMaritime.measurement(
                        "76-DIEPPE",
                        indicator,
                        "2022-03",
                        version,
                        "\"state\":\"ENTERED\",\"value\":" + value + ",\"assessment\":\"NO_TARGET\"")
                .publish();
    }

    private static void await(String indicator, String value) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(value(indicator))
                .isEqualTo(value));
    }

    private static String value(String indicator) {
        return Api.text("SELECT coalesce(max(data ->> 'value'), 'none') FROM live_fact WHERE key = '76-DIEPPE/"
                + indicator + "/2022-03'");
    }

    /** Every fact, in the order of its text. */
    private static String dump() {
        return Api.text("SELECT string_agg(row::text, E'\\n' ORDER BY row::text) FROM live_fact AS row");
    }

    private static void publishTraced(String topic, String key, String data, String traceparent) {
        Map<String, Object> configuration =
                Map.of("bootstrap.servers", RealKafka.current().address(), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(configuration, new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, data);
            message.headers()
                    .add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8))
                    .add("ce_type", "fr.gouv.qualite.indicators.measurement-changed.v1".getBytes(UTF_8))
                    .add("traceparent", traceparent.getBytes(UTF_8));
            var unused = producer.send(message);
        }
    }
}
