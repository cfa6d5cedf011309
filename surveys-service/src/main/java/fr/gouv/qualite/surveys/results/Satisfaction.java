package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many were satisfied, out of those who said whether they were.
 *
 * <p>Satisfied and very satisfied count alike; « sans réponse » is in neither number. Several questions make one rate by
 * adding their numbers, never by averaging their rates.
 *
 * @param base how many opinions were given; on one question, by as many persons
 */
record Satisfaction(int satisfied, int base) {

    /** The choice that is in no rate. */
    static final String NO_ANSWER = "NO_ANSWER";

    private static final Set<String> SATISFIED = Set.of("VERY_SATISFIED", "SATISFIED");
    private static final Set<String> DISSATISFIED = Set.of("DISSATISFIED", "VERY_DISSATISFIED");

    /** The choices that count alike. */
    static final List<Set<String>> SIDES = List.of(SATISFIED, DISSATISFIED);

    /** @param counts of one question, by choice */
    static Satisfaction of(Map<String, Integer> counts) {
        int satisfied = count(counts, SATISFIED);
        return new Satisfaction(satisfied, satisfied + count(counts, DISSATISFIED));
    }

    private static int count(Map<String, Integer> counts, Set<String> side) {
        return side.stream().mapToInt(choice -> counts.getOrDefault(choice, 0)).sum();
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
}
