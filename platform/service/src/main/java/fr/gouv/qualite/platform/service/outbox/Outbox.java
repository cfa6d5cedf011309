package fr.gouv.qualite.platform.service.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.platform.service.database.CopiedRows;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Where a change leaves its events: in its own transaction, so that both happen or neither does. */
@ApplicationScoped
public class Outbox {

    private static final String SCHEMAS = "https://qualite.gouv.fr/schemas/";

    private static final String INSERT = """
            INSERT INTO outbox (id, topic, key, type, dataschema, occurred_at, traceparent, data)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?::json)""";

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    OutboxRelay relay;

    /** Keeps the event; it leaves as soon as the transaction has committed, or at the relay's next round. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Event event) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, event.topic());
            insert.setString(3, event.key());
            insert.setString(4, event.type());
            insert.setString(5, SCHEMAS + event.schema());
            insert.setTimestamp(6, Timestamp.from(clock.instant()));
            insert.setString(7, traceparent());
            insert.setString(8, json.writeValueAsString(event.data()));
            insert.executeUpdate();
            transaction.registerInterposedSynchronization(new LeavesOnCommit(relay));
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The event could not be kept: " + event.type(), e);
        }
    }

    /** The same for very many events, in their order: the caller pours the rows, in this transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CopiedRows rowsOf(Collection<Event> events) {
        CopiedRows rows = new CopiedRows(
                "outbox", "id", "topic", "key", "type", "dataschema", "occurred_at", "traceparent", "data");
        Instant now = clock.instant();
        String trace = traceparent();
        try {
            for (Event it : events) {
                rows.add(
                        UUID.randomUUID(),
                        it.topic(),
                        it.key(),
                        it.type(),
                        SCHEMAS + it.schema(),
                        now,
                        trace,
                        json.writeValueAsBytes(it.data()));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The events could not be kept", e);
        }
        transaction.registerInterposedSynchronization(new LeavesOnCommit(relay));
        return rows;
    }

    /** The trace of the request that made the event (W3C Trace Context), so that its readers continue it. */
    private static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }

    private record LeavesOnCommit(OutboxRelay relay) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
