package fr.gouv.qualite.reporting.annualreport;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The formats a report comes in. */
enum DocumentFormat {
    @JsonProperty("pdf")
    PDF("application/pdf"),
    @JsonProperty("odt")
    ODT("application/vnd.oasis.opendocument.text"),
    @JsonProperty("odp")
    ODP("application/vnd.oasis.opendocument.presentation"),
    @JsonProperty("html")
    HTML("text/html;charset=UTF-8"),
    @JsonProperty("json")
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
}
