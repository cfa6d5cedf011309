package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.service.time.PlausibleDay;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Validates a draft, as the COPIL decided. */
@ApplicationScoped
@Transactional
class ValidateReport {

    @Inject
    AnnualReports reports;

    @Inject
    ReportAccess access;

    @Inject
    ReportContents contents;

    @Inject
    SiteDay days;

    @Schema(name = "ValidateAnnualReport", description = "La validation d’un bilan.")
    record Request(
            @Schema(description = "Date du COPIL qui a validé le bilan.", examples = "2023-02-07")
            @NotNull(message = "Indiquez la date du COPIL.")
            @PlausibleDay
            LocalDate copilOn) {}

    AnnualReport run(UUID id, Request request) {
        AnnualReport report = access.managed(id);
        report.validate(
                request.copilOn(),
                contents.write(contents.read(report.content()).validated(request.copilOn())),
                report.today(days));
        reports.flush();
        return report;
    }
}
