package fr.gouv.qualite.indicators.flashinfo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a flash-info can be taken away as. */
enum FlashDocument {
    @JsonProperty("pdf")
    PDF("application/pdf", "attachment"),
    @JsonProperty("html")
    HTML("text/html;charset=UTF-8", "inline"),
    @JsonProperty("txt")
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
}
