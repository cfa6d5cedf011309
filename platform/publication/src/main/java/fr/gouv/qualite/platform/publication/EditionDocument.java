package fr.gouv.qualite.platform.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document of an edition, without its bytes.
 *
 * @param nextAttempt when it is made, or made again, at the earliest
 * @param size in bytes; null until it is made
 * @param sha256 of its bytes; null until it is made
 */
public record EditionDocument(
        String format,
        DocumentState state,
        Instant nextAttempt,
        @Nullable Integer size,
        @Nullable String sha256) {

    public boolean isMade() {
        return state == DocumentState.MADE;
    }
}
