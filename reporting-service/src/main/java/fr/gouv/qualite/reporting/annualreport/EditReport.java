package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.service.http.ResourceVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes a draft: its texts, or its figures for those of today. */
@ApplicationScoped
@Transactional
class EditReport {

    @Inject
    AnnualReports reports;

    @Inject
    ReportAccess access;

    @Inject
    ReportContents contents;

    @Inject
    Clock clock;

    AnnualReport write(UUID id, @Nullable String ifMatch, ReportTexts texts) {
        AnnualReport report = access.managed(id);
        ResourceVersion.check(ifMatch, report.version());
        report.write(contents.write(contents.with(contents.read(report.content()), texts)));
        reports.flush();
        return report;
    }

    AnnualReport refresh(UUID id) {
        AnnualReport report = access.managed(id);
        report.mustBeDraft();
        report.refresh(contents.write(contents.gatherAgain(report)), clock.instant());
        reports.flush();
        return report;
    }
}
