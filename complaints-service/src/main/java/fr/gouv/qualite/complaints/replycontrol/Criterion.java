package fr.gouv.qualite.complaints.replycontrol;

import fr.gouv.qualite.complaints.Labelled;

/** What is looked at in a reply. */
public enum Criterion implements Labelled {
    /** Answered in time. The platform knows it; the controller does not enter it. */
    DELAY("Délai"),
    /** Heading, subject, date, references. */
    FORM("Présentation"),
    COURTESY("Courtoisie"),
    /** Understood at first reading. */
    CLARITY("Clarté"),
    /** Whoever answers is named. */
    SIGNATURE("Signature"),
    /** Whoever was sent elsewhere was sent to the right place, with its address. */
    REDIRECTION("Réorientation");

    private final String label;

    Criterion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
