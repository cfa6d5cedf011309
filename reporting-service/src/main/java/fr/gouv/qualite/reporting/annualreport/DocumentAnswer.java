package fr.gouv.qualite.reporting.annualreport;

import jakarta.ws.rs.core.Response;

/** A document as it goes over HTTP. */
final class DocumentAnswer {

    /** A page made here needs its own style and pictures, and nothing else. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private DocumentAnswer() {}

    static Response of(AnnualReport report, DocumentFormat format, byte[] bytes) {
        String file = "bilan-%d-%s.%s".formatted(report.year(), report.code(), format.extension());
        String disposition = format == DocumentFormat.HTML ? "inline" : "attachment";
        return Response.ok(bytes, format.mediaType())
                .header("Content-Disposition", disposition + "; filename=\"" + file + "\"")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
