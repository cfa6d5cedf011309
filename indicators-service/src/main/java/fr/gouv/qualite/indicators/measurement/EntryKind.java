package fr.gouv.qualite.indicators.measurement;

/** What a person says of a cell: a value, why there is none, or that the platform's own value stands again. */
public enum EntryKind {
    ENTERED,
    NOT_APPLICABLE,
    SUSPENDED,
    COMPUTED
}
