package fr.gouv.qualite.indicators.opendata;

import fr.gouv.qualite.platform.service.problem.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the results can be taken away as. */
enum ResultFormat {
    CSV(OpenCsv.MEDIA_TYPE),
    JSON("application/json");

    private final String mediaType;

    ResultFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ResultFormat parse(@Nullable String text) {
        for (ResultFormat format : values()) {
            if (format.extension().equals(text)) {
                return format;
            }
        }
        throw Problem.invalid("format", "Choisissez le format : csv ou json.");
    }
}
