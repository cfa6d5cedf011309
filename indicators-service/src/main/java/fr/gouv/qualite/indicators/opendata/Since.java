package fr.gouv.qualite.indicators.opendata;

import fr.gouv.qualite.platform.service.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The date that a client asks the changes since. */
final class Since {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** Far from what PostgreSQL can hold; nothing was published before, nothing will be after. */
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private Since() {}

    /** @param text an instant, or a day, which begins at midnight in Paris; nothing asks for everything */
    static @Nullable Instant parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            Instant instant = text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(PARIS).toInstant();
            if (instant.isBefore(FIRST)) {
                return FIRST;
            }
            return instant.isAfter(LAST) ? LAST : instant;
        } catch (DateTimeParseException e) {
            throw Problem.invalid("since", "Écrivez un jour (2022-03-01) ou un instant (2022-03-01T09:00:00Z).");
        }
    }
}
