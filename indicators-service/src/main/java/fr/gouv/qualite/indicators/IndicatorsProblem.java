package fr.gouv.qualite.indicators;

import fr.gouv.qualite.platform.service.problem.ProblemType;

/** Every way for the indicators service to say no that the other services do not share. */
public enum IndicatorsProblem implements ProblemType {
    NOT_EDITABLE("measurement-not-editable", 409, "Mesure non modifiable"),
    NOT_YOUR_SITE("not-your-site", 403, "Saisie hors de votre périmètre"),
    NOT_VALIDATED("month-not-validated", 409, "Saisies à valider");

    private final String slug;
    private final int status;
    private final String title;

    IndicatorsProblem(String slug, int status, String title) {
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
