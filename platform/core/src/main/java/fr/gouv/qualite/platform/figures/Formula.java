package fr.gouv.qualite.platform.figures;

/** How a value is made, and so how several make one: from two counts (RATIO, MEAN) or given as it is. */
public enum Formula {
    /** Numerators and denominators add up. */
    RATIO,
    /** Sums and numbers of cases add up, so that each mean weighs what it counts. */
    MEAN,
    /** Medians never add up. */
    MEDIAN,
    /** Counts add up. */
    COUNT,
    /** Values published without what they are made of never add up. */
    VALUE;

    public boolean takesCounts() {
        return this == RATIO || this == MEAN;
    }
}
