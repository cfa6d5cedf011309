package fr.gouv.qualite.indicators.framework;

/** How a value is made: from two counts (RATIO, MEAN) or given as it is. */
public enum Formula {
    RATIO,
    MEAN,
    MEDIAN,
    COUNT,
    VALUE;

    public boolean takesCounts() {
        return this == RATIO || this == MEAN;
    }
}
