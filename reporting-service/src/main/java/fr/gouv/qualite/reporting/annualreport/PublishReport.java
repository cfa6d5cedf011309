package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.publication.Editions;
import fr.gouv.qualite.platform.publication.Publication;
import fr.gouv.qualite.platform.publication.Publisher;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.time.SiteDay;
import fr.gouv.qualite.reporting.ReportingEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Publishes a validated report, for ever as it is. */
@ApplicationScoped
@Transactional
class PublishReport {

    @Inject
    AnnualReports reports;

    @Inject
    ReportAccess access;

    @Inject
    ReportContents contents;

    @Inject
    Editions editions;

    @Inject
    Outbox outbox;

    @Inject
    SiteDay days;

    @Inject
    Caller caller;

    AnnualReport run(UUID id) {
        AnnualReport report = access.managed(id);
        report.mustBeValidated();
        LocalDate today = report.today(days);
        ReportContent content = contents.publishable(report).published(today);
        Edition edition = editions.publish(publication(report, content, today));
        report.publish(edition);
        reports.flush();
        outbox.add(ReportingEvents.ANNUAL_REPORT_PUBLISHED.event(
                report.id().toString(), AnnualReportPublished.of(report)));
        return report;
    }

    private Publication publication(AnnualReport report, ReportContent content, LocalDate today) {
        return new Publication(
                ReportDocuments.KIND,
                report.id().toString(),
                report.prefecture(),
                report.code(),
                Period.parse(Integer.toString(report.year())),
                content.schemaVersion(),
                contents.write(content),
                today,
                null,
                new Publisher(caller.id(), caller.name()));
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
