package fr.gouv.qualite.surveys;

import fr.gouv.qualite.platform.service.problem.ProblemType;

/** Every way for the surveys service to say no that the other services do not share. */
public final class SurveysProblem {

    public static final ProblemType CAMPAIGN_NOT_STARTED =
            new ProblemType("campaign-not-started", 409, "Enquête pas encore ouverte");
    public static final ProblemType CAMPAIGN_OVER = new ProblemType("campaign-over", 410, "Enquête terminée");
    public static final ProblemType CAMPAIGN_STATE =
            new ProblemType("campaign-state", 409, "Opération impossible dans l’état de la campagne");
    public static final ProblemType RESULTS_NOT_PUBLISHED =
            new ProblemType("results-not-published", 404, "Résultats non publiés");

    public static final ProblemType SITE_CLOSED = new ProblemType("site-closed", 409, "Site fermé");
    public static final ProblemType SURVEYED_SITE_CLOSED =
            new ProblemType("surveyed-site-closed", 410, "Site fermé, enquête terminée");

    private SurveysProblem() {}
}
