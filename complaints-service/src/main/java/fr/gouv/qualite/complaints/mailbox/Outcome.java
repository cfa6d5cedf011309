package fr.gouv.qualite.complaints.mailbox;

/** What became of an e-mail. */
enum Outcome {
    CASE,
    FURTHER_MESSAGE,
    DELIVERY_REPORT,
    AUTOMATIC,
    SET_ASIDE,
    /** It stays where it is and is tried again. */
    FAILED
}
