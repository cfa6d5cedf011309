package fr.gouv.qualite.indicators.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What the results can be taken away as. */
public enum ResultFormat {
    @JsonProperty("csv")
    CSV(OpenCsv.MEDIA_TYPE),
    @JsonProperty("json")
    JSON("application/json");

    private final String mediaType;

    ResultFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
