package fr.gouv.qualite.reporting.annualreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.platform.documents.Document;
import fr.gouv.qualite.platform.documents.HtmlRendering;
import fr.gouv.qualite.platform.documents.OdpRendering;
import fr.gouv.qualite.platform.documents.OdtRendering;
import fr.gouv.qualite.platform.documents.PdfRendering;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import fr.gouv.qualite.reporting.ReportingEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Publishes reports: freezes the content, its hash and its documents, and publishes the event. */
@ApplicationScoped
class Publication {

    @Inject
    AnnualReports reports;

    @Inject
    ReportContents contents;

    @Inject
    Outbox outbox;

    void publish(AnnualReport report, LocalDate today) {
        report.mustBeValidated();
        ReportContent content = settled(report).published(today);
        String json = contents.write(content);
        String hash = sha256(json.getBytes(UTF_8));
        report.publish(today, json, hash);
        reports.flush();
        for (DocumentFormat format : DocumentFormat.values()) {
            byte[] bytes = render(format, content, json, hash);
            reports.add(new PublishedDocument(report.id(), format, sha256(bytes), bytes));
        }
        outbox.add(ReportingEvents.ANNUAL_REPORT_PUBLISHED.event(
                report.id().toString(), AnnualReportPublished.of(report)));
    }

    /**
     * What may be published of a report. One whose figures were gathered before unsettled values were told apart has
     * them gathered again.
     */
    private ReportContent settled(AnnualReport report) {
        ReportContent content = contents.read(report);
        LocalDate copil = report.validatedOn();
        if (content.isOutdated() && copil != null) {
            content = contents.gatherAgain(report).validated(copil);
        }
        return contents.publishable(content);
    }

    /** Renders a report that is not published yet, marked as a draft. */
    byte[] draft(AnnualReport report, DocumentFormat format) {
        return render(format, contents.read(report), report.content(), null);
    }

    private byte[] render(DocumentFormat format, ReportContent content, String json, @Nullable String hash) {
        Document document = contents.document(content).render(hash);
        return switch (format) {
            case PDF -> PdfRendering.of(document);
            case ODT -> OdtRendering.of(document);
            case ODP -> OdpRendering.of(document);
            case HTML -> HtmlRendering.of(document);
            case JSON -> json.getBytes(UTF_8);
        };
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The event's data. */
    record AnnualReportPublished(
            String id, String scope, String code, int year, LocalDate publishedOn, String sha256, long version) {

        static AnnualReportPublished of(AnnualReport report) {
            return new AnnualReportPublished(
                    report.id().toString(),
                    report.scope().name(),
                    report.code(),
                    report.year(),
                    Objects.requireNonNull(report.publishedOn()),
                    Objects.requireNonNull(report.sha256()),
                    report.version());
        }
    }
}
