package fr.gouv.qualite.indicators.measurement;

/** What there is to say of an indicator to the public: a value, or why there is none. */
public enum Situation {
    MEASURED,
    MISSING,
    NOT_APPLICABLE,
    SUSPENDED
}
