package fr.gouv.qualite.indicators.flashinfo;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.publication.PublishedFile;
import java.util.Locale;
import java.util.stream.Stream;

/** What a flash-info can be taken away as. */
enum FlashDocument {
    @JsonProperty("pdf")
    PDF("application/pdf"),
    @JsonProperty("html")
    HTML("text/html;charset=UTF-8"),
    @JsonProperty("txt")
    TXT("text/plain;charset=UTF-8");

    private final String mediaType;

    FlashDocument(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Whether it is made once, after the publication; plain text is written at once. */
    boolean isMade() {
        return this != TXT;
    }

    /** Whether clients can ask for a document by this name. */
    static boolean isOne(String code) {
        return Stream.of(values()).anyMatch(document -> document.code().equals(code));
    }

    /** As clients name it, and as files end. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    PublishedFile file(Edition edition) {
        return new PublishedFile(
                "flash-info-%s-%s.%s".formatted(edition.place(), edition.period(), code()), mediaType, this != PDF);
    }
}
