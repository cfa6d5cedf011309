package fr.gouv.qualite.complaints;

/** What happened to a case without the desk, and calls for its eyes. */
public enum Attention {
    /** The person wrote again. */
    NEW_MESSAGE,
    /** What was sent to the person came back. */
    UNDELIVERED,
    /** Its data will soon be erased although it is still owed an answer. */
    ERASURE_NEAR
}
