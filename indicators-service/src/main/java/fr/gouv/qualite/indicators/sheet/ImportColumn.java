package fr.gouv.qualite.indicators.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a sheet of measurements, in the order they are written; any order is read. */
enum ImportColumn {
    SITE("site"),
    PERIOD("période"),
    INDICATOR("indicateur"),
    LABEL("libellé"),
    SITUATION("situation"),
    NUMERATOR("numérateur"),
    DENOMINATOR("dénominateur"),
    VALUE("valeur"),
    REMARK("remarque"),
    REASON("motif");

    private final String title;

    ImportColumn(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The column of this title, whatever its capitals and accents. */
    static Optional<ImportColumn> titled(String title) {
        return Arrays.stream(values())
                .filter(it -> plain(it.title).equals(plain(title)))
                .findFirst();
    }

    /** The column of the field of {@link RecordMeasurement}. */
    static Optional<ImportColumn> ofField(String field) {
        return switch (field) {
            case "kind" -> Optional.of(SITUATION);
            case "numerator" -> Optional.of(NUMERATOR);
            case "denominator" -> Optional.of(DENOMINATOR);
            case "value" -> Optional.of(VALUE);
            case "reason" -> Optional.of(REASON);
            case "remark" -> Optional.of(REMARK);
            default -> Optional.empty();
        };
    }

    static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
