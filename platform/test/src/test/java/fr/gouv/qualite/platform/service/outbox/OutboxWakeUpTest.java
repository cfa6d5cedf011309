package fr.gouv.qualite.platform.service.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.service.Notes;
import fr.gouv.qualite.platform.test.RealKafka;
import fr.gouv.qualite.platform.test.RealPlatform;
import fr.gouv.qualite.platform.test.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without the rounds, only the commits make events leave. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class OutboxWakeUpTest {

    private static final Logger LOG = Logger.getLogger(OutboxWakeUpTest.class);

    @Inject
    Outbox outbox;

    @Inject
    OutboxRelay relay;

    @Inject
    DataSource dataSource;

    @Inject
    Scheduler scheduler;

    @BeforeEach
    void no_rounds() {
        scheduler.pause();
        relay.relay();
    }

    @AfterEach
    void rounds_again() {
        scheduler.resume();
    }

    @Test
    void an_event_leaves_at_its_commit() throws SQLException {
        List<Duration> delays = new ArrayList<>();

        for (int number = 0; number < 40; number++) {
            add(number);
            long committed = System.nanoTime();
            while (waiting() > 0
                    && System.nanoTime() - committed < Duration.ofSeconds(20).toNanos()) {
                Thread.onSpinWait();
            }
            delays.add(Duration.ofNanos(System.nanoTime() - committed));
        }

        assertThat(waiting()).isZero();
        List<Duration> sorted = delays.stream().sorted().toList();
        LOG.infof(
                "From commit to broker: median %d ms, slowest of 40 %d ms",
                sorted.get(20).toMillis(), sorted.getLast().toMillis());
    }

    @Test
    void a_commit_during_a_round_is_not_left_behind() throws InterruptedException {
        List<Thread> writers = IntStream.range(0, 8)
                .mapToObj(writer ->
                        Thread.ofVirtual().start(() -> IntStream.range(0, 40).forEach(this::add)))
                .toList();
        for (Thread writer : writers) {
            writer.join();
        }

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 0);
    }

    @Test
    void events_of_a_crowd_leave_together() {
        // Given
        String key = UUID.randomUUID().toString();
        long begun = System.nanoTime();

        // When
        int added = 0;
        while (System.nanoTime() - begun < Duration.ofSeconds(2).toNanos()) {
            add(key, added++);
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }

        // Then: each round is a transaction of Kafka, which leaves a mark in the partition after its events.
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 0);
        List<Long> offsets = Topics.all("qualite.platform.awake.v1").stream()
                .filter(message -> message.key().equals(key))
                .map(ConsumerRecord::offset)
                .toList();
        long rounds = offsets.getLast() - offsets.getFirst() + 1 - added;
        LOG.infof("%d events left in %d rounds in two seconds", added, rounds);
        assertThat(rounds).isLessThan(25);
    }

    @Test
    void commits_wake_the_relay_again_once_full_batches_left_after_the_broker_was_away() throws SQLException {
        RealKafka.current().down();
        try (var connection = dataSource.getConnection();
                var insert = connection.createStatement()) {
            insert.executeUpdate("""
                    INSERT INTO outbox (id, topic, key, type, dataschema, occurred_at, data)
                    SELECT gen_random_uuid(), 'qualite.platform.awake.v1', 'away', 'x', 'x', now(), '{}'
                    FROM generate_series(1, 500)""");
        }
        relay.relay();
        RealKafka.current().up();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            relay.relay();
            return waiting() == 0;
        });

        add(1);

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 0);
    }

    private void add(int number) {
        add("the-same", number);
    }

    private void add(String key, int number) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(new Event(
                        "qualite.platform.awake.v1",
                        key,
                        "fr.gouv.qualite.platform.note-written.v1",
                        "note.v1.json",
                        new Notes.Note(UUID.randomUUID(), Integer.toString(number)))));
    }

    private int waiting() throws SQLException {
        try (var connection = dataSource.getConnection();
                ResultSet row = connection.createStatement().executeQuery("SELECT count(*) FROM outbox")) {
            row.next();
            return row.getInt(1);
        }
    }
}
