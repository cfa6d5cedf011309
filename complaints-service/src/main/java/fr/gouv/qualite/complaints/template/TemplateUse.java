package fr.gouv.qualite.complaints.template;

/** The use of a text for answers. */
public enum TemplateUse {
    ANSWER,
    /** Tells the person which other service to write to. */
    REDIRECTION
}
