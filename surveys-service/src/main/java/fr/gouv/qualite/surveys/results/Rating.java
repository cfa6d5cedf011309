package fr.gouv.qualite.surveys.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A satisfaction as far as everyone may read it.
 *
 * @param rate in per cent, to two decimals, or to the unit without its numbers; absent when it is withheld too
 */
record Rating(
        @Nullable Integer persons,
        @Nullable Integer satisfied,
        @Nullable Integer base,
        @Nullable BigDecimal rate,
        boolean underThreshold,
        boolean smallBase) {

    private static final Rating WITHHELD = new Rating(null, null, null, null, false, true);

    static Rating of(Disclosure.Shown shown, int persons, Satisfaction found, Results results) {
        BigDecimal rate = found.rate();
        boolean under = results.isUnderThreshold(found);
        boolean small = persons < Results.SMALL_BASE;
        return switch (shown) {
            case WHOLE -> new Rating(persons, found.satisfied(), found.base(), rate, under, small);
            case RATE_ONLY -> new Rating(null, null, null, toUnit(rate), under, small);
            case NOTHING -> WITHHELD;
        };
    }

    private static @Nullable BigDecimal toUnit(@Nullable BigDecimal rate) {
        return rate == null ? null : rate.setScale(0, RoundingMode.HALF_UP);
    }
}
