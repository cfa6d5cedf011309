package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.platform.service.problem.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a published display can be taken away as. */
enum DisplayFormat {
    CSV,
    JSON,
    A4,
    A3;

    static DisplayFormat parse(@Nullable String text) {
        for (DisplayFormat format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(text)) {
                return format;
            }
        }
        throw Problem.invalid("format", "Choisissez le format : csv, json, a4 ou a3.");
    }
}
