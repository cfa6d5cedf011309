package fr.gouv.qualite.reporting;

import fr.gouv.qualite.platform.service.problem.ProblemType;

/** The ways that only this service has to say no. */
public final class ReportingProblem {

    public static final ProblemType REPORT_EXISTS = new ProblemType("annual-report-exists", 409, "Bilan déjà commencé");
    public static final ProblemType REPORT_NOT_DRAFT =
            new ProblemType("annual-report-not-draft", 409, "Bilan déjà validé");
    public static final ProblemType REPORT_NOT_VALIDATED =
            new ProblemType("annual-report-not-validated", 409, "Bilan à valider d’abord");
    public static final ProblemType REPORT_PUBLISHED =
            new ProblemType("annual-report-published", 409, "Bilan déjà publié");
    public static final ProblemType PERIOD_TOO_LONG = new ProblemType("period-too-long", 422, "Période trop longue");

    public static final ProblemType REBUILD_RUNNING =
            new ProblemType("rebuild-running", 409, "Reconstruction en cours");
    public static final ProblemType READ_MODEL_NOT_READY =
            new ProblemType("read-model-not-ready", 503, "Chiffres en cours de reconstruction");

    private ReportingProblem() {}
}
