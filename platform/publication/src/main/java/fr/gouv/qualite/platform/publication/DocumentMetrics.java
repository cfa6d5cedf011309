package fr.gouv.qualite.platform.publication;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** What becomes of the documents, as figures. */
@ApplicationScoped
class DocumentMetrics {

    private final MeterRegistry registry;
    private final AtomicLong waiting;
    private final AtomicLong failed;

    DocumentMetrics(MeterRegistry registry) {
        this.registry = registry;
        waiting = registry.gauge("qualite.publication.documents.waiting", new AtomicLong());
        failed = registry.gauge("qualite.publication.documents.failed", new AtomicLong());
    }

    void count(Edition edition, String format, DocumentState outcome) {
        String name = outcome == DocumentState.MADE ? "made" : "failed";
        registry.counter("qualite.publication.documents", "outcome", name, "kind", edition.kind(), "format", format)
                .increment();
    }

    /** @param notMade of them, those whose last attempt failed */
    void waiting(long toMake, long notMade) {
        waiting.set(toMake);
        failed.set(notMade);
    }
}
