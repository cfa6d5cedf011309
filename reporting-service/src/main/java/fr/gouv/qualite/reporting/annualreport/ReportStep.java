package fr.gouv.qualite.reporting.annualreport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be done of a report, in the order in which it usually is. */
@Schema(name = "AnnualReportStep", description = "Une opération possible sur un bilan.")
enum ReportStep {
    COMMENT,
    WRITE,
    REFRESH,
    VALIDATE,
    PUBLISH;

    /** Whether it is for those who manage the prefecture's quality only. */
    boolean isForManagers() {
        return this != COMMENT;
    }

    boolean isOpenTo(ReportStatus status) {
        return switch (this) {
            case COMMENT -> status != ReportStatus.PUBLISHED;
            case WRITE, REFRESH, VALIDATE -> status == ReportStatus.DRAFT;
            case PUBLISH -> status == ReportStatus.VALIDATED;
        };
    }
}
