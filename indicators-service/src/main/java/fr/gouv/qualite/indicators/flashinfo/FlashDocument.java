package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.platform.service.problem.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a flash-info can be taken away as. */
enum FlashDocument {
    PDF("application/pdf", "attachment"),
    HTML("text/html;charset=UTF-8", "inline"),
    TXT("text/plain;charset=UTF-8", "inline");

    private final String mediaType;
    private final String disposition;

    FlashDocument(String mediaType, String disposition) {
        this.mediaType = mediaType;
        this.disposition = disposition;
    }

    String mediaType() {
        return mediaType;
    }

    String disposition(String name) {
        return disposition + "; filename=\"" + name + "." + name().toLowerCase(Locale.ROOT) + "\"";
    }

    static FlashDocument parse(@Nullable String text) {
        for (FlashDocument format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(text)) {
                return format;
            }
        }
        throw Problem.invalid("format", "Choisissez le format : pdf, html ou txt.");
    }
}
