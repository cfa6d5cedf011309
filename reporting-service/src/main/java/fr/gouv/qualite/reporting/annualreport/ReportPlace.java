package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.service.paging.Cursor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in the order of the lists: newest year first, then by code. */
record ReportPlace(int year, String code) {

    static final ReportPlace FIRST = new ReportPlace(Integer.MAX_VALUE, "");

    static @Nullable ReportPlace of(@Nullable String cursor) {
        Optional<Cursor> keys = Cursor.parse(cursor, 2);
        return keys.map(key -> new ReportPlace(number(key.key(0)), key.key(1))).orElse(null);
    }

    private static int number(String key) {
        return key.matches("\\d{1,9}") ? Integer.parseInt(key) : 0;
    }
}
