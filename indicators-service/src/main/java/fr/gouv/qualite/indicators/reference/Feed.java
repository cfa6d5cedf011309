package fr.gouv.qualite.indicators.reference;

/** Where the values come from. */
public enum Feed {
    ENTERED,
    IMPORTED,
    COMPUTED,
    PUSHED
}
