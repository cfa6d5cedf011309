package fr.gouv.qualite.indicators;

import fr.gouv.qualite.platform.service.problem.ProblemType;

/** Every way for the indicators service to say no that the other services do not share. */
public enum IndicatorsProblem implements ProblemType {
    NOT_YOUR_SITE("not-your-site", 403, "Saisie hors de votre périmètre"),
    NOT_FED_BY_SYSTEMS("not-fed-by-systems", 403, "Indicateur saisi par des personnes"),
    PERIOD_NOT_STARTED("period-not-started", 409, "Période à venir"),
    PERIOD_LOCKED("period-locked", 409, "Période verrouillée"),
    COMPUTED_VALUE("computed-value", 409, "Valeur calculée par la plateforme"),
    NOT_VALIDATED("month-not-validated", 409, "Saisies à valider"),
    QUARTER_NOT_OVER("quarter-not-over", 409, "Trimestre en cours"),
    NOTHING_TO_DISPLAY("nothing-to-display", 409, "Aucun chiffre à afficher"),
    NOTHING_CHANGED("nothing-changed", 409, "Déjà publié");

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
