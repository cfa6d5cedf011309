package fr.gouv.qualite.indicators.deadline;

/** What people send and are owed an answer to, by the codes of the complaints service. A compliment calls for none. */
public enum DemandKind {
    COMPLAINT("une réclamation"),
    SUGGESTION("une suggestion"),
    INFORMATION_REQUEST("une demande d’information");

    private final String words;

    DemandKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
