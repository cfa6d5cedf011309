package fr.gouv.qualite.indicators.opendata;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which results are wanted; all of them where nothing is said. */
record ResultFilter(
        @Nullable PrefectureCode prefecture,
        @Nullable SiteCode site,
        @Nullable String indicator,
        @Nullable Instant since) {

    /** As a condition, with its values in the order of its question marks. */
    String condition(List<Object> values) {
        List<String> conditions = new ArrayList<>();
        add(conditions, values, "prefecture = ?", prefecture);
        add(conditions, values, "site = ?", site);
        add(conditions, values, "indicator = ?", indicator);
        add(conditions, values, "publishedAt >= ?", since);
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    private static void add(List<String> conditions, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            values.add(value);
            conditions.add(condition + values.size());
        }
    }
}
