package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.reporting.results.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a list keeps; what is null does not matter.
 *
 * @param codes the sites and prefectures that the caller may see
 */
record ReportFilter(
        @Nullable String prefecture,
        @Nullable Integer year,
        @Nullable Scope scope,
        @Nullable ReportStatus status,
        @Nullable List<String> codes) {

    String condition() {
        return parameters().isEmpty()
                ? "1 = 1"
                : String.join(
                        " AND ",
                        parameters().keySet().stream()
                                .map(name -> switch (name) {
                                    case "codes" -> "code IN (:codes)";
                                    case "ofYear" -> "year = :ofYear";
                                    default -> name + " = :" + name;
                                })
                                .toList());
    }

    Map<String, Object> parameters() {
        Map<String, Object> given = new LinkedHashMap<>();
        put(given, "prefecture", prefecture);
        put(given, "ofYear", year);
        put(given, "scope", scope);
        put(given, "status", status);
        put(given, "codes", codes);
        return given;
    }

    private static void put(Map<String, Object> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
