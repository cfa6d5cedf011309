package fr.gouv.qualite.platform.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.service.inbox.DeadLetterReplay;
import fr.gouv.qualite.platform.test.RealKafka;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class InboxTest {

    private static final String TYPE = "fr.gouv.qualite.platform.note-written.v1";

    private static final String DEAD_LETTERS = Notes.TOPIC + ".platform.dlq";

    @Inject
    Notes notes;

    @Test
    void event_delivered_three_times_counts_once() {
        UUID id = UUID.randomUUID();
        String text = "thrice " + id;

        for (int delivery = 0; delivery < 3; delivery++) {
            Topics.publish(id, Notes.TOPIC, "same-key", TYPE, note(text));
        }
        Topics.publish(Notes.TOPIC, "same-key", TYPE, note("after " + id));

        awaitNote("after " + id);
        assertThat(notes.received())
                .filteredOn(note -> note.text().equals(text))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json at all", "{\"id\": \"no-uuid\", \"text\": \"x\"}", "{\"text\": \"poison\"}"})
    void message_that_cannot_be_taken_goes_aside_with_its_cause_and_blocks_nothing(String data) {
        String key = UUID.randomUUID().toString();

        Topics.publish(Notes.TOPIC, key, TYPE, data);
        Topics.publish(Notes.TOPIC, key, TYPE, note("behind " + key));

        awaitNote("behind " + key);
        var dead = Topics.await(DEAD_LETTERS, message -> message.key().equals(key));
        assertThat(dead.value()).isEqualTo(data);
        assertThat(new String(dead.headers().lastHeader("dead-letter-reason").value(), UTF_8))
                .isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr.gouv.qualite.platform.post-written.v1", "fr.gouv.qualite.platform.note-written.v2"})
    void event_of_a_type_that_is_not_known_goes_aside(String type) {
        String key = UUID.randomUUID().toString();

        Topics.publish(Notes.TOPIC, key, type, note("unknown " + key));
        Topics.publish(Notes.TOPIC, key, TYPE, note("behind " + key));

        awaitNote("behind " + key);
        var dead = Topics.await(DEAD_LETTERS, message -> message.key().equals(key));
        assertThat(new String(dead.headers().lastHeader("dead-letter-reason").value(), UTF_8))
                .contains(type);
        assertThat(notes.received()).noneMatch(note -> note.text().equals("unknown " + key));
    }

    @Test
    void field_added_by_a_newer_producer_is_left_aside() {
        String text = "newer " + UUID.randomUUID();

        Topics.publish(Notes.TOPIC, "k", TYPE, note(text).replace("}", ", \"added\": 1}"));

        awaitNote(text);
    }

    @Test
    void message_put_aside_is_taken_once_when_it_is_replayed() {
        // Given
        String text = "poison " + UUID.randomUUID();
        Topics.publish(Notes.TOPIC, text, TYPE, note(text));
        Topics.await(DEAD_LETTERS, message -> message.key().equals(text));
        notes.mend(text);

        // When
        int replayed = DeadLetterReplay.replay(
                Map.of("bootstrap.servers", RealKafka.current().address()), DEAD_LETTERS);
        DeadLetterReplay.replay(Map.of("bootstrap.servers", RealKafka.current().address()), DEAD_LETTERS);

        // Then
        awaitNote(text);
        assertThat(replayed).isPositive();
        assertThat(notes.received())
                .filteredOn(note -> note.text().equals(text))
                .hasSize(1);
    }

    private void awaitNote(String text) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> notes.received().stream()
                .anyMatch(note -> note.text().equals(text)));
    }

    private static String note(String text) {
        return "{\"id\": \"" + UUID.randomUUID() + "\", \"text\": \"" + text + "\"}";
    }
}
