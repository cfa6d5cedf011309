package fr.gouv.qualite.platform.figures;

import fr.gouv.qualite.platform.Unit;

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

    /**
     * Whether the value, or the sum that a mean is made of, may have decimals. All other numbers count something: calls,
     * visitors, the cases of a mean; they are whole.
     */
    public boolean takesDecimals(Unit unit) {
        return switch (this) {
            case RATIO, COUNT -> false;
            case MEAN, VALUE -> !unit.isCount();
            case MEDIAN -> true;
        };
    }
}
