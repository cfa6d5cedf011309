package fr.gouv.qualite.reporting.annualreport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnnualReportDocument", description = "Un document publié.")
record DocumentSummary(
        @Schema(description = "Format, à donner dans le paramètre format.", examples = "pdf")
        String format,

        @Schema(description = "Type de contenu.", examples = "application/pdf")
        String mediaType,

        @Schema(description = "Taille en octets.", examples = "184320")
        int size,

        @Schema(description = "Empreinte SHA-256 du fichier.")
        String sha256) {

    DocumentSummary(DocumentFormat format, String sha256, int size) {
        this(format.extension(), format.mediaType(), size, sha256);
    }
}
