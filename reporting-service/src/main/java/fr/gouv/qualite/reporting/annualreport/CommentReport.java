package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Comments a report before it is published, under the caller's name. */
@ApplicationScoped
@Transactional
class CommentReport {

    @Inject
    AnnualReports reports;

    @Inject
    ReportAccess access;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Schema(name = "CommentAnnualReport", description = "Un commentaire.")
    record Request(
            @Schema(description = "Texte.", examples = "Préciser l’origine de la baisse de mars.")
            @NotBlank(message = "Écrivez le commentaire.")
            @Size(max = 2000, message = "Le commentaire tient en 2 000 caractères.")
            String text) {}

    ReportComment run(UUID id, Request request) {
        AnnualReport report = access.readable(id);
        report.mustNotBePublished();
        ReportComment comment =
                new ReportComment(report.id(), caller.id(), caller.name(), request.text(), clock.instant());
        reports.add(comment);
        return comment;
    }
}
