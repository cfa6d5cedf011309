package fr.gouv.qualite.platform.mail;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Counts letters by outcome and reason, never by recipient. */
@ApplicationScoped
class LetterMetrics {

    enum Outcome {
        SENT,
        /** The mail server is away or busy: tried again later. */
        POSTPONED,
        /** The mail server says that it will never take it: tried again all the same, for a while. */
        REFUSED,
        GIVEN_UP
    }

    private final MeterRegistry registry;
    private final AtomicLong waiting;

    LetterMetrics(MeterRegistry registry) {
        this.registry = registry;
        waiting = registry.gauge("qualite.letters.waiting", new AtomicLong());
    }

    void count(WaitingLetter letter, Outcome outcome) {
        String name = outcome.name().toLowerCase(Locale.ROOT);
        registry.counter("qualite.letters", "outcome", name, "purpose", letter.purpose)
                .increment();
    }

    void waiting(long letters) {
        waiting.set(letters);
    }
}
