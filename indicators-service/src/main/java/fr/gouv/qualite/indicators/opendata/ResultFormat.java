package fr.gouv.qualite.indicators.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What the results can be taken away as. */
enum ResultFormat {
    @JsonProperty("csv")
    CSV(OpenCsv.MEDIA_TYPE),
    @JsonProperty("json")
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
}
