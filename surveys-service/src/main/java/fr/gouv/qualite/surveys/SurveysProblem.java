package fr.gouv.qualite.surveys;

import fr.gouv.qualite.platform.service.problem.ProblemType;

/** Every way for the surveys service to say no that the other services do not share. */
public enum SurveysProblem implements ProblemType {
    CAMPAIGN_NOT_STARTED("campaign-not-started", 409, "Enquête pas encore ouverte"),
    CAMPAIGN_OVER("campaign-over", 410, "Enquête terminée"),
    CAMPAIGN_STATE("campaign-state", 409, "Opération impossible dans l’état de la campagne"),
    RESULTS_NOT_PUBLISHED("results-not-published", 404, "Résultats non publiés");

    private final String slug;
    private final int status;
    private final String title;

    SurveysProblem(String slug, int status, String title) {
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
