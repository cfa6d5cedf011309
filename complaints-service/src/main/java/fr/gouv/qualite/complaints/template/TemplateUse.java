package fr.gouv.qualite.complaints.template;

/** What a text for answers is for. */
public enum TemplateUse {
    ANSWER,
    /** Tells the person which other service to write to. */
    REDIRECTION
}
