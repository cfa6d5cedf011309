package fr.gouv.qualite.platform.service.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list, in a stable order.
 *
 * @param next the cursor of what follows; absent on the last page
 */
public record Page<T>(
        @Schema(description = "Les éléments de la page.") List<T> items,

        @Schema(description = "Curseur de la page suivante ; absent à la dernière page.") @Nullable
        String next) {

    /** The whole of a list short enough to have no pages. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * A page from one row more than asked for, which only shows that something follows.
     *
     * @param rows at most {@code limit + 1} rows
     * @param cursor what identifies the last row of the page in the order of the list
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, Cursor> cursor, Function<R, T> view) {
        boolean more = rows.size() > limit;
        List<R> kept = more ? rows.subList(0, limit) : rows;
        return new Page<>(
                kept.stream().map(view).toList(),
                more ? cursor.apply(kept.getLast()).toString() : null);
    }
}
