package fr.gouv.qualite.platform.service.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A process killed with SIGKILL in the middle of its work says nothing on its way out. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class OutboxKilledTest {

    private static final String TOPIC = "qualite.platform.killed.v1";
    private static final int EVENTS = 20_000;
    private static final int SIGKILL = 128 + 9;

    @Inject
    OutboxRelay relay;

    @Inject
    DataSource dataSource;

    @Inject
    Scheduler scheduler;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @BeforeEach
    void only_the_other_process_relays() {
        scheduler.pause();
        relay.relay();
    }

    @AfterEach
    void rounds_again() {
        scheduler.resume();
    }

    @Test
    void process_killed_while_it_relays_loses_and_reorders_nothing() throws Exception {
        fill();
        Process killed = RelayProcess.start(database, kafka);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> waiting() < EVENTS);

        killed.destroyForcibly();

        assertThat(killed.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(killed.exitValue()).isEqualTo(SIGKILL);
        assertThat(waiting()).as("it was killed in the middle of its work").isPositive();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            relay.relay();
            return waiting() == 0;
        });
        Map<String, String> received = new LinkedHashMap<>();
        for (ConsumerRecord<String, String> event : Topics.all(TOPIC)) {
            String id = new String(event.headers().lastHeader("ce_id").value(), UTF_8);
            received.putIfAbsent(id, event.value().replaceAll("\\D", ""));
        }
        List<String> all =
                IntStream.rangeClosed(1, EVENTS).mapToObj(Integer::toString).toList();
        assertThat(received.values()).containsExactlyElementsOf(all);
    }

    private void fill() throws SQLException {
        try (var connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO outbox (id, topic, key, type, dataschema, occurred_at, data)
                        SELECT gen_random_uuid(), ?, 'the-same', 'killed', 'killed', now(),
                            jsonb_build_object('text', n::text)
                        FROM generate_series(1, ?) n ORDER BY n""")) {
            insert.setString(1, TOPIC);
            insert.setInt(2, EVENTS);
            insert.executeUpdate();
        }
    }

    private int waiting() throws SQLException {
        try (var connection = dataSource.getConnection();
                ResultSet row = connection.createStatement().executeQuery("SELECT count(*) FROM outbox")) {
            row.next();
            return row.getInt(1);
        }
    }
}
