package fr.gouv.qualite.complaints.replycontrol;

/** What a controller finds of one criterion in one reply. */
public enum Finding {
    CONFORM,
    NOT_CONFORM,
    NOT_APPLICABLE
}
