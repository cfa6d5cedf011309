package fr.gouv.qualite.complaints.attachment;

/** What an antivirus said of a file. */
enum Scan {
    /** None has looked at it yet. */
    NOT_SCANNED,
    CLEAN,
    /** Kept, so that what a person sent is not lost without a word, and given to nobody. */
    INFECTED
}
