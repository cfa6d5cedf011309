package fr.gouv.qualite.reporting.action;

/** The finding that raised an action. */
public enum Origin {
    SURVEY_THEME("Enquête de satisfaction"),
    COMPLAINT_THEME("Réclamations et suggestions"),
    GRID_GAP("Grille de contrôle"),
    AUDIT_FINDING("Audit"),
    COPIL_DECISION("Décision du COPIL"),
    MYSTERY("Enquête mystère");

    private final String label;

    Origin(String label) {
        this.label = label;
    }

    /** As shown to people. */
    public String label() {
        return label;
    }
}
