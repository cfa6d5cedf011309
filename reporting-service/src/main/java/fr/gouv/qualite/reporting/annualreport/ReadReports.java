package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.publication.Documents;
import fr.gouv.qualite.platform.publication.Edition;
import fr.gouv.qualite.platform.publication.Editions;
import fr.gouv.qualite.platform.publication.PublicReading;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.reporting.annualreport.ReportViews.ReportView;
import fr.gouv.qualite.reporting.facts.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads reports from inside: the list, one with its comments, its documents. */
@ApplicationScoped
@Transactional
class ReadReports {

    @Inject
    AnnualReports reports;

    @Inject
    ReportAccess access;

    @Inject
    ReportContents contents;

    @Inject
    ReportDocuments drafts;

    @Inject
    Editions editions;

    @Inject
    Documents documents;

    @Inject
    PublicReading reading;

    @Inject
    Caller caller;

    Page<ReportSummary> page(
            @Nullable String prefecture,
            @Nullable Integer year,
            @Nullable Scope scope,
            List<ReportStatus> statuses,
            @Nullable String cursor,
            int limit) {
        return Page.of(
                reports.list(access.visible(prefecture), year, scope, statuses, ReportPlace.of(cursor), limit + 1),
                limit,
                report -> Cursor.of(report.year(), report.code()),
                report -> report);
    }

    ReportView one(UUID id) {
        return view(access.readable(id));
    }

    ReportView view(AnnualReport report) {
        ReportContent content = contents.read(report.content());
        return ReportView.of(
                report,
                contents.view(content),
                contents.proposals(content),
                report.isPublished() ? List.of() : contents.leftOut(report),
                reports.comments(report.id()),
                published(report)
                        .map(edition -> PublishedDocuments.of(edition, documents.of(edition.id())))
                        .orElse(PublishedDocuments.NONE),
                steps(report));
    }

    /** The document that was published; before that, one made now. */
    Response document(UUID id, DocumentFormat format, Request request) {
        AnnualReport report = access.readable(id);
        Optional<Edition> edition = published(report);
        return edition.isEmpty()
                ? format.file(report).of(drafts.draft(report, format)).build()
                : format.answer(edition.get(), report, reading, request);
    }

    private Optional<Edition> published(AnnualReport report) {
        return report.isPublished()
                ? editions.latest(ReportDocuments.KIND, report.id().toString())
                : Optional.empty();
    }

    private List<ReportStep> steps(AnnualReport report) {
        boolean manages = caller.manages(report.prefecture());
        return Stream.of(ReportStep.values())
                .filter(step -> step.isOpenTo(report.status()))
                .filter(step -> manages || !step.isForManagers())
                .toList();
    }
}
