package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.reporting.ReportingProblem;
import fr.gouv.qualite.reporting.facts.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Starts the report of a year, with the figures of now. */
@ApplicationScoped
@Transactional
class StartReport {

    @Inject
    AnnualReports reports;

    @Inject
    ReportContents contents;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Schema(name = "StartAnnualReport", description = "Le bilan à commencer.")
    record Request(
            @Schema(description = "Bilan d’un site ou d’une préfecture.")
            @NotNull(message = "Indiquez SITE ou PREFECTURE.")
            Scope scope,

            @Schema(description = "Code du site ou de la préfecture.", examples = "76")
            @NotBlank(message = "Indiquez le code du site ou de la préfecture.")
            String code,

            @Schema(description = "Année du bilan.", examples = "2022")
            @Min(value = 2000, message = "L’année va de 2000 à 2099.")
            @Max(value = 2099, message = "L’année va de 2000 à 2099.")
            int year) {

        PrefectureCode prefecture() {
            return scope == Scope.SITE ? SiteCode.of(code).prefecture() : PrefectureCode.of(code);
        }
    }

    AnnualReport run(Request request) {
        caller.mustManage(request.prefecture());
        reports.find(request.scope(), request.code(), request.year()).ifPresent(existing -> {
            throw ReportingProblem.REPORT_EXISTS.with(
                    "Le bilan " + request.year() + " de " + request.code() + " existe déjà : ouvrez-le.");
        });
        ReportContent content = contents.gather(request.scope(), request.code(), request.year(), ReportTexts.none());
        AnnualReport report = new AnnualReport(
                request.scope(),
                request.code(),
                request.prefecture(),
                request.year(),
                contents.write(content),
                clock.instant());
        reports.persistAndFlush(report);
        return report;
    }
}
