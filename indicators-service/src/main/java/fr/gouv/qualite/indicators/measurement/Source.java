package fr.gouv.qualite.indicators.measurement;

/** Where the content of a cell comes from; OVERRIDDEN is a computed value that a person replaced, with a reason. */
public enum Source {
    ENTERED,
    IMPORTED,
    PUSHED,
    COMPUTED,
    OVERRIDDEN
}
