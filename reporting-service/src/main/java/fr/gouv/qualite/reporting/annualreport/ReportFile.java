package fr.gouv.qualite.reporting.annualreport;

import jakarta.ws.rs.core.Response;

/** A report in one format, as it goes over HTTP. */
final class ReportFile {

    /** A page made here needs its own style and pictures, and nothing else. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final String code;
    private final int year;
    private final DocumentFormat format;
    private final byte[] bytes;

    ReportFile(String code, int year, DocumentFormat format, byte[] bytes) {
        this.code = code;
        this.year = year;
        this.format = format;
        this.bytes = bytes.clone();
    }

    Response response() {
        String file = "bilan-%d-%s.%s".formatted(year, code, format.extension());
        String disposition = format == DocumentFormat.HTML ? "inline" : "attachment";
        return Response.ok(bytes, format.mediaType())
                .header("Content-Disposition", disposition + "; filename=\"" + file + "\"")
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
