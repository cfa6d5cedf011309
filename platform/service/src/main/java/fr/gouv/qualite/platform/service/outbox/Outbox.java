package fr.gouv.qualite.platform.service.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.platform.service.database.ClosingStatements;
import fr.gouv.qualite.platform.service.database.CopiedRows;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Saves the events of a change in its own transaction, so that both happen or neither does. */
@ApplicationScoped
public class Outbox {

    private static final String SCHEMAS = "https://qualite.gouv.fr/schemas/";

    private static final String INSERT = """
            INSERT INTO outbox (id, topic, key, type, dataschema, occurred_at, traceparent, data)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    ClosingStatements closing;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    OutboxRelay relay;

    /** Saves the event with the transaction. It is sent as soon as that has committed, or at the relay's next round. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Event event) {
        try {
            closing.add(
                    INSERT,
                    UUID.randomUUID(),
                    event.topic(),
                    event.key(),
                    event.type(),
                    SCHEMAS + event.schema(),
                    clock.instant().atOffset(ZoneOffset.UTC),
                    traceparent(),
                    json.writeValueAsString(event.data()));
        } catch (JsonProcessingException e) {
            throw unwritable(e);
        }
        wakeOnCommit();
    }

    /** Like {@link #add} for thousands of events, as rows that the caller copies in this transaction, in their order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CopiedRows rowsOf(Collection<Event> events) {
        CopiedRows rows = new CopiedRows(
                "outbox", "id", "topic", "key", "type", "dataschema", "occurred_at", "traceparent", "data");
        Instant now = clock.instant();
        String trace = traceparent();
        try {
            for (Event event : events) {
                rows.add(
                        UUID.randomUUID(),
                        event.topic(),
                        event.key(),
                        event.type(),
                        SCHEMAS + event.schema(),
                        now,
                        trace,
                        json.writeValueAsBytes(event.data()));
            }
        } catch (JsonProcessingException e) {
            throw unwritable(e);
        }
        wakeOnCommit();
        return rows;
    }

    /** The trace of the request that caused the event (W3C Trace Context), which its consumers continue. */
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

    private static IllegalStateException unwritable(JsonProcessingException cause) {
        return new IllegalStateException("An event cannot be written as JSON", cause);
    }

    private void wakeOnCommit() {
        if (transaction.getResource(this) == null) {
            transaction.putResource(this, relay);
            transaction.registerInterposedSynchronization(new WakeOnCommit(relay));
        }
    }

    private record WakeOnCommit(OutboxRelay relay) implements Synchronization {

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
