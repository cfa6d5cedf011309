package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
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

    /**
     * A theme with a lower rate calls for an improvement action, in per cent. Source: the quality policy of the
     * prefectures, as the Bouches-du-Rhône review of 2020 states it.
     */
    static final int THRESHOLD = 75;

    /** Below this many answers a single one moves the rate by more than 3 points: the figure is to be read with care. */
    static final int SMALL_BASE = 30;

    /** The choice that is in no rate. */
    static final String NO_ANSWER = "NO_ANSWER";

    static Satisfaction of(String question, Counts counts) {
        int satisfied = counts.chosen(question, "VERY_SATISFIED") + counts.chosen(question, "SATISFIED");
        int dissatisfied = counts.chosen(question, "DISSATISFIED") + counts.chosen(question, "VERY_DISSATISFIED");
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

    /** Compared exactly, before any rounding: 74.999 % is under the threshold. */
    boolean isUnderThreshold() {
        return satisfied * 100L < (long) THRESHOLD * base;
    }

    boolean isSmallBase() {
        return base < SMALL_BASE;
    }
}
