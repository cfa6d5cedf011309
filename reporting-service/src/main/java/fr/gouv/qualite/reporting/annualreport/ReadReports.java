package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.reporting.annualreport.ReportViews.ReportView;
import fr.gouv.qualite.reporting.facts.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
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
    Publication publication;

    @Inject
    Caller caller;

    Page<ReportSummary> page(
            @Nullable String prefecture,
            @Nullable Integer year,
            @Nullable Scope scope,
            @Nullable ReportStatus status,
            @Nullable String cursor,
            int limit) {
        return Page.of(
                reports.list(access.visible(prefecture), year, scope, status, ReportPlace.of(cursor), limit + 1),
                limit,
                report -> Cursor.of(report.year(), report.code()),
                report -> report);
    }

    ReportView one(UUID id) {
        return view(access.readable(id));
    }

    ReportView view(AnnualReport report) {
        ReportContent content = contents.read(report);
        return ReportView.of(
                report,
                contents.view(content),
                contents.proposals(content),
                reports.comments(report.id()),
                reports.documents(report.id()),
                steps(report));
    }

    /** The document that was published; before that, one made now. */
    ReportFile document(UUID id, DocumentFormat format) {
        AnnualReport report = access.readable(id);
        return new ReportFile(
                report.code(),
                report.year(),
                format,
                reports.document(id, format)
                        .map(PublishedDocument::bytes)
                        .orElseGet(() -> publication.draft(report, format)));
    }

    private List<ReportStep> steps(AnnualReport report) {
        boolean manages = caller.manages(report.prefecture());
        return Stream.of(ReportStep.values())
                .filter(step -> step.isOpenTo(report.status()))
                .filter(step -> manages || !step.isForManagers())
                .toList();
    }
}
