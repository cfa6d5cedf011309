package fr.gouv.qualite.platform.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A document to make, whose row is locked. */
record WaitingDocument(UUID edition, String format, int attempts) {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** When to try again after a failure: 10 s, 20 s … up to an hour. */
    Instant nextAttempt(Instant now) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
        return now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
}
