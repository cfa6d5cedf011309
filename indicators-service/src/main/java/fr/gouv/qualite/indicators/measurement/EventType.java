package fr.gouv.qualite.indicators.measurement;

/** What happened to a cell, or to a whole month. */
public enum EventType {
    ENTERED,
    IMPORTED,
    /** Sent by a system. */
    PUSHED,
    COMPUTED,
    /** Summed from the days counted. */
    COUNTED,
    /** A person replaced a computed value. */
    OVERRIDDEN,
    /** A person gave the computed value back. */
    RESTORED,
    /** A new computation was kept aside: the month is locked. */
    NOT_TAKEN_LOCKED,
    /** A new computation was kept aside: a person replaced the value. */
    NOT_TAKEN_OVERRIDDEN,
    /** A sum of days was ignored: a person entered the whole period. */
    NOT_TAKEN_ENTERED,
    /** A computation kept aside while the month was locked was taken when it was unlocked. */
    TAKEN_ON_UNLOCK,
    /** A computed value was taken away: no perimeter asks for it any more. */
    NOT_ASKED,
    VALIDATED,
    LOCKED,
    UNLOCKED
}
