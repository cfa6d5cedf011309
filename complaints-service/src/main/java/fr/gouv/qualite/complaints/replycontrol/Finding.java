package fr.gouv.qualite.complaints.replycontrol;

import fr.gouv.qualite.complaints.Labelled;

/** What a controller finds of one criterion in one reply. */
public enum Finding implements Labelled {
    CONFORM("Conforme"),
    NOT_CONFORM("Non conforme"),
    NOT_APPLICABLE("Sans objet");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
