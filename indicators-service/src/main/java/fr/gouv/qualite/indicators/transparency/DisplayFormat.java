package fr.gouv.qualite.indicators.transparency;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.gouv.qualite.indicators.opendata.OpenCsv;
import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.publication.PublishedFile;
import java.util.Locale;

/** What a published display can be taken away as. */
enum DisplayFormat {
    @JsonProperty("csv")
    CSV(OpenCsv.MEDIA_TYPE, ".csv"),
    @JsonProperty("json")
    JSON("application/json", ".json"),
    @JsonProperty("a4")
    A4("application/pdf", "-a4.pdf"),
    @JsonProperty("a3")
    A3("application/pdf", "-a3.pdf");

    private final String mediaType;
    private final String ending;

    DisplayFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    PublishedFile file(Edition edition) {
        return new PublishedFile(
                "transparence-%s-%s-v%d%s".formatted(edition.place(), edition.period(), edition.number(), ending),
                mediaType,
                false);
    }
}
