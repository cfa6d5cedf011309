package fr.gouv.qualite.reporting.annualreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.publication.PublicReading;
import fr.gouv.qualite.platform.publication.PublishedFile;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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
    /** The content itself. */
    @JsonProperty("json")
    JSON("application/json");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param code as {@link #code} writes it */
    static DocumentFormat of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it is a document to make, and not the content itself. */
    boolean isMade() {
        return this != JSON;
    }

    String mediaType() {
        return mediaType;
    }

    /** As clients name it, and as files end: {@code pdf}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The answer that brings a published report in this format. */
    Response answer(Edition edition, AnnualReport report, PublicReading reading, Request request) {
        return isMade()
                ? reading.document(edition, code(), file(report), request)
                : reading.data(edition.content().getBytes(UTF_8), file(report), request);
    }

    PublishedFile file(AnnualReport report) {
        return new PublishedFile(
                "bilan-%d-%s.%s".formatted(report.year(), report.code(), code()), mediaType, this == HTML);
    }
}
