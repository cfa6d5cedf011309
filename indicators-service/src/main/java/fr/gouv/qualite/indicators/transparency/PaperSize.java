package fr.gouv.qualite.indicators.transparency;

import com.fasterxml.jackson.annotation.JsonProperty;

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

    /** How many times longer than on A4 everything is. */
    double scale() {
        return scale;
    }
}
