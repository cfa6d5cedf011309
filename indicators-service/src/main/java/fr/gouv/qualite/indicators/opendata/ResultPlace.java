package fr.gouv.qualite.indicators.opendata;

import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a reading of the results stopped. */
record ResultPlace(Instant publishedAt, String id) {

    static ResultPlace of(PublishedResult it) {
        return new ResultPlace(it.publishedAt(), it.id());
    }

    static Optional<ResultPlace> parse(@Nullable String cursor) {
        return Cursor.parse(cursor, 2).map(it -> {
            try {
                return new ResultPlace(Instant.parse(it.key(0)), it.key(1));
            } catch (DateTimeParseException e) {
                throw Problem.invalid("cursor", "Ce curseur de page n’est pas valable : reprenez la liste au début.");
            }
        });
    }

    Cursor cursor() {
        return Cursor.of(publishedAt, id);
    }
}
