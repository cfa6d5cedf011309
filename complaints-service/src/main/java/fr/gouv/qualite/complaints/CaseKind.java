package fr.gouv.qualite.complaints;

/** What a person wants by writing. */
public enum CaseKind implements Labelled {
    /** Is not satisfied. */
    COMPLAINT("Réclamation"),
    /** Proposes an improvement. */
    SUGGESTION("Suggestion"),
    /** Is pleased; calls for no answer. */
    COMPLIMENT("Remerciement"),
    /** Asks something that can be answered without a file. */
    INFORMATION_REQUEST("Demande d’information");

    private final String label;

    CaseKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the label's indicators on complaints count it: the label speaks of complaints and suggestions together. */
    public boolean countsForTheLabel() {
        return this == COMPLAINT || this == SUGGESTION;
    }
}
