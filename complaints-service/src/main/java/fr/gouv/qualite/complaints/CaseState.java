package fr.gouv.qualite.complaints;

/** Where a case stands. */
public enum CaseState implements Labelled {
    RECEIVED("Reçue"),
    /** The person was told that it arrived. */
    ACKNOWLEDGED("Accusé de réception envoyé"),
    /** Sent to another service, and the person told which. */
    TRANSFERRED("Transférée"),
    /** The person was told that the answer takes longer; the clock goes on. */
    ON_HOLD("Réponse d’attente envoyée"),
    ANSWERED("Réponse envoyée"),
    CLOSED("Close"),
    REOPENED("Rouverte");

    private final String label;

    CaseState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether someone still has to deal with it. */
    public boolean isOpen() {
        return this != ANSWERED && this != CLOSED;
    }
}
