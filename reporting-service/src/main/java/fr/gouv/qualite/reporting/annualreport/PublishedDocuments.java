package fr.gouv.qualite.reporting.annualreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.publication.EditionDocument;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be downloaded of a report.
 *
 * @param made those that are there
 * @param preparing the formats that are still to be made
 */
record PublishedDocuments(List<Summary> made, List<String> preparing) {

    static final PublishedDocuments NONE = new PublishedDocuments(List.of(), List.of());

    static PublishedDocuments of(Edition edition, List<EditionDocument> documents) {
        return new PublishedDocuments(
                Stream.concat(
                                Stream.of(Summary.of(edition)),
                                documents.stream()
                                        .filter(EditionDocument::isMade)
                                        .map(Summary::of))
                        .sorted(Comparator.comparing(Summary::format))
                        .toList(),
                documents.stream()
                        .filter(document -> !document.isMade())
                        .map(EditionDocument::format)
                        .toList());
    }

    @Schema(name = "AnnualReportDocument", description = "Un document publié.")
    record Summary(
            @Schema(description = "Format, à donner dans le paramètre format.", examples = "pdf")
            String format,

            @Schema(description = "Type de contenu.", examples = "application/pdf")
            String mediaType,

            @Schema(description = "Taille en octets.", examples = "184320")
            int size,

            @Schema(description = "Empreinte SHA-256 du fichier.")
            String sha256) {

        /** The content itself. */
        static Summary of(Edition edition) {
            return new Summary(
                    DocumentFormat.JSON.code(),
                    DocumentFormat.JSON.mediaType(),
                    edition.content().getBytes(UTF_8).length,
                    edition.sha256());
        }

        /** @param document one that is made */
        static Summary of(EditionDocument document) {
            return new Summary(
                    document.format(),
                    DocumentFormat.of(document.format()).mediaType(),
                    Objects.requireNonNull(document.size()),
                    Objects.requireNonNull(document.sha256()));
        }
    }
}
