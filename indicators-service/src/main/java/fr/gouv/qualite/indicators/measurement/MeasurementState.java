package fr.gouv.qualite.indicators.measurement;

/** Where a measurement stands. */
enum MeasurementState {
    EXPECTED,
    ENTERED,
    VALIDATED,
    LOCKED,
    NOT_APPLICABLE,
    SUSPENDED
}
