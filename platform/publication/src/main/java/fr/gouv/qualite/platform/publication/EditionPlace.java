package fr.gouv.qualite.platform.publication;

import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a page of editions begins: recent periods first, then by place. */
public record EditionPlace(LocalDate firstDay, String place) {

    public static Optional<EditionPlace> parse(@Nullable String cursor) {
        return Cursor.parse(cursor, 2).map(keys -> {
            try {
                return new EditionPlace(LocalDate.parse(keys.key(0)), keys.key(1));
            } catch (DateTimeParseException e) {
                throw Problem.invalid("cursor", "Ce curseur de page n’est pas valable : reprenez la liste au début.");
            }
        });
    }

    public static EditionPlace of(Edition edition) {
        return new EditionPlace(edition.period().firstDay(), edition.place());
    }

    public Cursor cursor() {
        return Cursor.of(firstDay, place);
    }
}
