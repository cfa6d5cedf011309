package fr.gouv.qualite.complaints.replycontrol;

/** What is looked at in a reply. */
public enum Criterion {
    /** Answered in time. The platform knows it; the controller does not enter it. */
    DELAY,
    /** Heading, subject, date, references. */
    FORM,
    COURTESY,
    /** Understood at first reading. */
    CLARITY,
    /** Who answers is named. */
    SIGNATURE,
    /** Whoever was sent elsewhere was sent to the right place, with its address. */
    REDIRECTION
}
