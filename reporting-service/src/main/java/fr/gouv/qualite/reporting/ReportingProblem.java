package fr.gouv.qualite.reporting;

import fr.gouv.qualite.platform.service.problem.ProblemType;

/** The ways that only this service has to say no. */
public enum ReportingProblem implements ProblemType {
    REPORT_EXISTS("annual-report-exists", 409, "Bilan déjà commencé"),
    REPORT_NOT_DRAFT("annual-report-not-draft", 409, "Bilan déjà validé"),
    REPORT_NOT_VALIDATED("annual-report-not-validated", 409, "Bilan à valider d’abord"),
    REPORT_PUBLISHED("annual-report-published", 409, "Bilan déjà publié"),
    PERIOD_TOO_LONG("period-too-long", 422, "Période trop longue");

    private final String slug;
    private final int status;
    private final String title;

    ReportingProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
