package fr.gouv.qualite.platform.figures;

/** What there is to say of a figure. Zero is {@code MEASURED}; the three others have no value, for three reasons. */
public enum Situation {
    MEASURED,
    MISSING,
    NOT_APPLICABLE,
    SUSPENDED
}
