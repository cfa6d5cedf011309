package fr.gouv.qualite.platform.figures;

import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One figure made of the cells of one indicator, over any number of sites and periods: by adding what values are made
 * of, never by averaging rates. A single value stands for itself.
 *
 * @param situation {@code MEASURED} as soon as one cell is; excused only when everything asked for is
 * @param numerator sum of the numerators; null when the value is not made of counts
 * @param denominator sum of the denominators; likewise
 * @param value exact to 34 digits, in the indicator's unit; null when nothing is measured or values do not add up
 * @param whyNoValue in French, why there is no value although something is measured; else null
 * @param shownIn the unit to show the value in: a number per year is one only over twelve months
 */
public record Consolidation(
        Situation situation,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable String whyNoValue,
        Unit shownIn,
        Assessment assessment,
        Coverage coverage) {

    private static final String NOT_ADDITIVE =
            "Les médianes et les valeurs relevées ne s’additionnent pas d’un site ou d’une période à l’autre.";
    private static final String WITHOUT_COUNTS =
            "Une valeur est donnée sans son numérateur ni son dénominateur : elle ne s’additionne pas aux autres.";

    /**
     * @param cells one for each site and period at most; give settled ones only for what is published
     * @param expected the cells that the perimeter asks for
     * @param target in force; null when there is none
     */
    public static Consolidation of(
            IndicatorDefinition indicator,
            Collection<Cell> cells,
            Collection<ExpectedCell> expected,
            @Nullable Target target) {
        Sums sums = Sums.of(cells.stream()
                .filter(cell -> cell.situation() == Situation.MEASURED)
                .toList());
        return of(indicator, sums, Coverage.of(indicator.frequency(), cells, expected), target);
    }

    /** Consolidates sums that a database made; {@code coverage} counts the same cells. */
    public static Consolidation of(
            IndicatorDefinition indicator, Sums sums, Coverage coverage, @Nullable Target target) {
        long measured = coverage.measured().cells();
        boolean counts = measured > 0 && indicator.formula().takesCounts() && sums.counted() >= measured;
        BigDecimal numerator = counts ? sums.numerator() : null;
        BigDecimal denominator = counts ? sums.denominator() : null;
        BigDecimal value = numerator == null || denominator == null
                ? plainValue(indicator.formula(), sums, measured)
                : new Rate(numerator, denominator).in(indicator.unit()).orElse(null);
        Situation situation = coverage.situation();
        return new Consolidation(
                situation,
                numerator,
                denominator,
                value,
                measured == 0 || value != null ? null : whyNoValue(indicator.formula()),
                indicator.unit().over(coverage.months()),
                Assessment.of(situation, value, indicator.isComparable(coverage) ? target : null),
                coverage);
    }

    private static @Nullable BigDecimal plainValue(Formula formula, Sums sums, long measured) {
        return measured == 1 || formula == Formula.COUNT ? sums.value() : null;
    }

    private static String whyNoValue(Formula formula) {
        return formula.takesCounts() ? WITHOUT_COUNTS : NOT_ADDITIVE;
    }
}
