package fr.gouv.qualite.platform.figures;

/** Says why a figure has a value or none. Zero is {@code MEASURED}; the three others have no value, for three reasons. */
public enum Situation {
    MEASURED,
    MISSING,
    NOT_APPLICABLE,
    SUSPENDED
}
