package fr.gouv.qualite.complaints.template;

/** What may be done with a text for answers. */
public enum TemplateStep {
    /** Write its next version. */
    REVISE,
    /** Put it before the users' local committee. */
    SUBMIT,
    /** Record the approval of the committee. */
    APPROVE,
    /** Offer it no more. */
    WITHDRAW
}
