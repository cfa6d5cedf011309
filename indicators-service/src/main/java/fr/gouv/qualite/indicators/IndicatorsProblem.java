package fr.gouv.qualite.indicators;

import fr.gouv.qualite.platform.service.problem.ProblemType;

/** Every way for the indicators service to say no that the other services do not share. */
public final class IndicatorsProblem {

    public static final ProblemType NOT_YOUR_SITE =
            new ProblemType("not-your-site", 403, "Saisie hors de votre périmètre");
    public static final ProblemType NOT_FED_BY_SYSTEMS =
            new ProblemType("not-fed-by-systems", 403, "Indicateur saisi par des personnes");
    public static final ProblemType PERIOD_NOT_STARTED = new ProblemType("period-not-started", 409, "Période à venir");
    public static final ProblemType PERIOD_LOCKED = new ProblemType("period-locked", 409, "Période verrouillée");
    public static final ProblemType PERIOD_OPEN = new ProblemType("period-open", 409, "Période non verrouillée");
    public static final ProblemType OUTSIDE_PERIMETER =
            new ProblemType("outside-perimeter", 409, "Indicateur hors du périmètre");
    public static final ProblemType MONTH_INCOMPLETE = new ProblemType("month-incomplete", 409, "Période incomplète");
    public static final ProblemType NOTHING_EXPECTED = new ProblemType("nothing-expected", 409, "Rien n’est attendu");
    public static final ProblemType COMPUTED_VALUE =
            new ProblemType("computed-value", 409, "Valeur calculée par la plateforme");
    public static final ProblemType NOT_VALIDATED = new ProblemType("month-not-validated", 409, "Saisies à valider");
    public static final ProblemType QUARTER_NOT_OVER = new ProblemType("quarter-not-over", 409, "Trimestre en cours");
    public static final ProblemType NOTHING_TO_DISPLAY =
            new ProblemType("nothing-to-display", 409, "Aucun chiffre à afficher");
    public static final ProblemType NOTHING_CHANGED = new ProblemType("nothing-changed", 409, "Déjà publié");

    public static final ProblemType UNUSUAL_VALUE = new ProblemType("unusual-value", 422, "Valeur inhabituelle");
    public static final ProblemType SITE_CLOSED = new ProblemType("site-closed", 409, "Site fermé");

    private IndicatorsProblem() {}
}
