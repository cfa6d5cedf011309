package fr.gouv.qualite.reporting.results;

/** How a figure stands to its target. Shown with its words, never by a colour alone. */
public enum Assessment {
    ON_TARGET("Cible atteinte"),
    OFF_TARGET("Cible manquée"),
    NO_TARGET("Non comparé"),
    MISSING("Non saisi"),
    NOT_APPLICABLE("Sans objet"),
    SUSPENDED("Suspendu");

    private final String label;

    Assessment(String label) {
        this.label = label;
    }

    /** As shown to people. */
    public String label() {
        return label;
    }

    static Assessment of(String code) {
        for (Assessment assessment : values()) {
            if (assessment.name().equals(code)) {
                return assessment;
            }
        }
        return NO_TARGET;
    }
}
