package fr.gouv.qualite.indicators.measurement;

/** What a person says of a cell: a value, or why there is none. */
enum EntryKind {
    ENTERED,
    NOT_APPLICABLE,
    SUSPENDED
}
