package fr.gouv.qualite.reporting.action;

import fr.gouv.qualite.platform.service.problem.Problem;

/** How far an action is, with the percentage done that goes with it. */
public enum Progress {
    TO_DO("À faire"),
    IN_PROGRESS("En cours"),
    DONE("Réalisée"),
    ABANDONED("Abandonnée");

    private final String label;

    Progress(String label) {
        this.label = label;
    }

    /** As shown to people. */
    public String label() {
        return label;
    }

    /** Refuses a percentage that says something else: nothing is done of what is to do, everything of what is done. */
    void check(int percent) {
        boolean coherent =
                switch (this) {
                    case TO_DO -> percent == 0;
                    case IN_PROGRESS -> percent < 100;
                    case DONE -> percent == 100;
                    case ABANDONED -> true;
                };
        if (!coherent) {
            throw Problem.invalid(
                    "percent",
                    "L’avancement « " + label + " » ne va pas avec " + percent + " % : indiquez 0 % pour une action à"
                            + " faire, moins de 100 % en cours, 100 % une fois réalisée.");
        }
    }
}
