package fr.gouv.qualite.platform.publication;

/** Where a document of an edition is. */
public enum DocumentState {
    /** To be made. */
    WAITING,
    /** There, for ever as it is. */
    MADE,
    /** The last attempt failed; the next one comes. */
    FAILED
}
