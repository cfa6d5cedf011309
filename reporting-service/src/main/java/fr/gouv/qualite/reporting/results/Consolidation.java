package fr.gouv.qualite.reporting.results;

import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes one figure of several measurements of an indicator, by adding what they are made of and never by averaging
 * rates. What cannot be added (medians, rates without their counts) stays without a value.
 *
 * @param expected how many measurements there should be, excused ones included
 * @param held whether the target, which is one site's over its period, may judge the figure
 */
record Consolidation(Indicator indicator, List<Measurement> rows, int expected, boolean held) {

    Figure figure(@Nullable Target target) {
        List<Measurement> measured =
                rows.stream().filter(Measurement::isMeasured).toList();
        int excused = (int) rows.stream().filter(Measurement::isExcused).count();
        Optional<BigDecimal> exact = exact(measured);
        Optional<Rate> counts = counts(measured);
        return new Figure(
                exact.map(value -> value.setScale(indicator.precision(), RoundingMode.HALF_UP))
                        .orElse(null),
                exact.map(value -> shownUnit().format(value, indicator.precision()))
                        .orElse(null),
                counts.map(Rate::numerator).orElse(null),
                counts.map(Rate::denominator).orElse(null),
                assessment(measured, exact, target),
                measured.size(),
                Math.max(expected - excused, measured.size()));
    }

    private Optional<BigDecimal> exact(List<Measurement> measured) {
        if (measured.size() == 1) {
            return measured.getFirst().exactValue(indicator.unit());
        }
        return switch (indicator.formula()) {
            case RATIO, MEAN -> counts(measured).flatMap(rate -> rate.in(indicator.unit()));
            case COUNT ->
                measured.stream()
                        .map(Measurement::value)
                        .filter(value -> value != null)
                        .reduce(BigDecimal::add);
            case MEDIAN, VALUE -> Optional.empty();
        };
    }

    /** The sums of numerators and denominators, unless one of the rates came without them. */
    private Optional<Rate> counts(List<Measurement> measured) {
        boolean addable =
                indicator.formula() == Indicator.Formula.RATIO || indicator.formula() == Indicator.Formula.MEAN;
        List<Rate> rates = measured.stream().flatMap(row -> row.rate().stream()).toList();
        return addable && rates.size() == measured.size() ? Rate.consolidate(rates) : Optional.empty();
    }

    private Assessment assessment(List<Measurement> measured, Optional<BigDecimal> exact, @Nullable Target target) {
        if (measured.isEmpty()) {
            return absence();
        }
        if (rows.size() == 1 && expected <= 1) {
            // One site, one period: the owner of the figure has judged it.
            return rows.getFirst().assessment();
        }
        if (target == null || exact.isEmpty() || !held || isShortOfAYear()) {
            return Assessment.NO_TARGET;
        }
        return target.isMetBy(exact.get()) ? Assessment.ON_TARGET : Assessment.OFF_TARGET;
    }

    /** One exercise in February is « 1 », and not « 1 par an ». */
    private Unit shownUnit() {
        return isShortOfAYear() ? Unit.COUNT : indicator.unit();
    }

    private boolean isShortOfAYear() {
        return indicator.unit() == Unit.COUNT_PER_YEAR
                && rows.stream().mapToInt(row -> row.period().length()).sum() < 12;
    }

    private Assessment absence() {
        if (rows.isEmpty() || !rows.stream().allMatch(Measurement::isExcused) || rows.size() < expected) {
            return Assessment.MISSING;
        }
        return rows.stream().allMatch(row -> row.assessment() == Assessment.SUSPENDED)
                ? Assessment.SUSPENDED
                : Assessment.NOT_APPLICABLE;
    }
}
