package fr.gouv.qualite.platform;

import java.math.BigDecimal;

/** Which way an indicator improves. */
public enum Sense {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER;

    /** Whether {@code value} is strictly better than {@code reference}, for instance the month before. */
    public boolean isBetter(BigDecimal value, BigDecimal reference) {
        int difference = value.compareTo(reference);
        return this == HIGHER_IS_BETTER ? difference > 0 : difference < 0;
    }
}
