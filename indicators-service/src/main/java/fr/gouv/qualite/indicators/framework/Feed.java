package fr.gouv.qualite.indicators.framework;

/** Where the values come from. */
public enum Feed {
    ENTERED,
    IMPORTED,
    COMPUTED,
    PUSHED
}
