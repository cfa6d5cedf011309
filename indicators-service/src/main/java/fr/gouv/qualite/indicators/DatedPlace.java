package fr.gouv.qualite.indicators;

import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a page begins in a list by day and site. */
public final class DatedPlace {

    private DatedPlace() {}

    public static Optional<Cursor> of(@Nullable String text) {
        Optional<Cursor> cursor = Cursor.parse(text, 2);
        cursor.ifPresent(it -> {
            try {
                LocalDate.parse(it.key(0));
            } catch (DateTimeParseException e) {
                throw Problem.invalid("cursor", "Ce curseur de page n’est pas valable : reprenez la liste au début.");
            }
        });
        return cursor;
    }
}
