package fr.gouv.qualite.indicators.transparency;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The sheets a poster is printed on. */
enum PaperSize {
    @JsonProperty("a4")
    A4(1),
    @JsonProperty("a3")
    A3(Math.sqrt(2));

    private final double scale;

    PaperSize(double scale) {
        this.scale = scale;
    }

    /** @param code as {@link #code} writes it */
    static PaperSize of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As clients name it: {@code a4}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many times longer than on A4 everything is. */
    double scale() {
        return scale;
    }
}
