package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many were satisfied, out of those who said whether they were.
 *
 * <p>Satisfied and very satisfied count alike; « sans réponse » is in neither number. Several questions make one rate by
 * adding their numbers, never by averaging their rates.
 *
 * @param base how many gave an opinion
 */
record Satisfaction(int satisfied, int base) {

    /** Below this many answers a single one moves the rate by more than 3 points: the figure is to be read with care. */
    static final int SMALL_BASE = 30;

    /** The choice that is in no rate. */
    static final String NO_ANSWER = "NO_ANSWER";

    /** @param counts of one question, by choice */
    static Satisfaction of(Map<String, Integer> counts) {
        int satisfied = counts.getOrDefault("VERY_SATISFIED", 0) + counts.getOrDefault("SATISFIED", 0);
        int dissatisfied = counts.getOrDefault("DISSATISFIED", 0) + counts.getOrDefault("VERY_DISSATISFIED", 0);
        return new Satisfaction(satisfied, satisfied + dissatisfied);
    }

    static Satisfaction sum(Collection<Satisfaction> parts) {
        return new Satisfaction(
                parts.stream().mapToInt(Satisfaction::satisfied).sum(),
                parts.stream().mapToInt(Satisfaction::base).sum());
    }

    /** In per cent, to two decimals; absent when nobody gave an opinion, which is not 0. */
    @Nullable
    BigDecimal rate() {
        return percent(satisfied, base);
    }

    /** A part of a whole in per cent, to two decimals; absent when the whole is 0. */
    static @Nullable BigDecimal percent(int part, int whole) {
        return Rate.proportion(part, whole)
                .in(Unit.PERCENT)
                .map(value -> value.setScale(2, RoundingMode.HALF_UP))
                .orElse(null);
    }

    /**
     * Compares exactly, before any rounding: 74.999 % is under 75 %.
     *
     * @param threshold in per cent
     */
    boolean isUnder(BigDecimal threshold) {
        return BigDecimal.valueOf(satisfied).movePointRight(2).compareTo(threshold.multiply(BigDecimal.valueOf(base)))
                < 0;
    }

    boolean isSmallBase() {
        return base < SMALL_BASE;
    }
}
