package fr.gouv.qualite.complaints.casefile;

/** How an answer reached the person. Any of them stops the clock. */
public enum AnswerMeans {
    EMAIL("par courriel"),
    LETTER("par courrier"),
    TELEPHONE("par téléphone"),
    COUNTER("au guichet"),
    /** Read on the follow-up page only, by who was given its link. */
    FOLLOW_UP_PAGE("sur la page de suivi");

    private final String label;

    AnswerMeans(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
