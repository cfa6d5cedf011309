package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.publication.Documents;
import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.publication.Editions;
import fr.gouv.qualite.platform.publication.PublicReading;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Visibility;
import fr.gouv.qualite.reporting.annualreport.ReportViews.PublicReportView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what was published, for everybody: a report that is not does not exist for the public. */
@ApplicationScoped
@Transactional
class ReadPublishedReports {

    @Inject
    AnnualReports reports;

    @Inject
    ReportContents contents;

    @Inject
    Editions editions;

    @Inject
    Documents documents;

    @Inject
    PublicReading reading;

    Page<ReportSummary> page(@Nullable String prefecture, @Nullable Integer year, @Nullable String cursor, int limit) {
        Visibility rows = prefecture == null
                ? new Visibility.Nation()
                : new Visibility.Nation().within(PrefectureCode.of(prefecture));
        return Page.of(
                reports.list(rows, year, null, List.of(ReportStatus.PUBLISHED), ReportPlace.of(cursor), limit + 1),
                limit,
                report -> Cursor.of(report.year(), report.code()),
                report -> report);
    }

    Response one(UUID id, Request request) {
        Edition edition = edition(id);
        PublishedDocuments files = PublishedDocuments.of(edition, documents.of(edition.id()));
        return reading.json(
                PublicReportView.of(reports.get(id), contents.view(contents.read(edition.content())), files),
                files.preparing(),
                request);
    }

    Response document(UUID id, DocumentFormat format, Request request) {
        return format.answer(edition(id), reports.get(id), reading, request);
    }

    private Edition edition(UUID id) {
        return editions.latest(ReportDocuments.KIND, id.toString())
                .orElseThrow(() -> Problem.notFound("Aucun bilan publié ne correspond à cette adresse."));
    }
}
