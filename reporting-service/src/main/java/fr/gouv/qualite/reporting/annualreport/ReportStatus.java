package fr.gouv.qualite.reporting.annualreport;

/** Where an annual report is on its way to the public. */
enum ReportStatus {
    /** Being written, refreshed and commented on. */
    DRAFT,
    /** Approved by the COPIL: its content does not change any more. */
    VALIDATED,
    /** On the internet, for ever as it is. */
    PUBLISHED
}
