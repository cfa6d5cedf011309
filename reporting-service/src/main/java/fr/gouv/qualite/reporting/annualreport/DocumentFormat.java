package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.service.problem.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats a report comes in. */
enum DocumentFormat {
    PDF("application/pdf"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    HTML("text/html;charset=UTF-8"),
    JSON("application/json");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** As clients name it, and as files end: {@code pdf}. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DocumentFormat parse(@Nullable String text) {
        for (DocumentFormat format : values()) {
            if (format.extension().equals(text)) {
                return format;
            }
        }
        throw Problem.invalid("format", "Choisissez le format : pdf, odt, odp, html ou json.");
    }
}
