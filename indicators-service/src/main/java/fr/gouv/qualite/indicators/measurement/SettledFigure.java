package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a site may tell of an indicator over a period: only values that its quality manager has validated or locked.
 * Longer periods than the indicator's own add up numerators and denominators.
 *
 * @param periods how many of the indicator's own periods stand behind the value
 * @param remark of the value, or why there is none; only when a single measurement stands behind
 * @param target of the site's prefecture, in the first place
 */
public record SettledFigure(
        IndicatorView indicator,
        Situation situation,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        int periods,
        @Nullable String remark,
        @Nullable Target target,
        Assessment assessment) {

    /** @param cells the site's measurements of this indicator that are within the period */
    static SettledFigure of(IndicatorView indicator, List<Measurement> cells, Period period, @Nullable Target target) {
        List<Measurement> measured = cells.stream()
                .filter(it -> it.state == MeasurementState.VALIDATED || it.state == MeasurementState.LOCKED)
                .toList();
        Figures figures = ConsolidationRow.consolidate(indicator, totals(indicator, measured));
        Target judge = Assessment.judges(indicator.unit(), period.length()) ? target : null;
        if (figures.value() != null) {
            String remark = measured.size() == 1 ? measured.getFirst().remark : null;
            return of(
                    indicator,
                    Situation.MEASURED,
                    figures,
                    measured.size(),
                    remark,
                    target,
                    Assessment.ofValue(figures.value(), judge));
        }
        return cells.stream()
                .filter(it -> it.state == MeasurementState.NOT_APPLICABLE || it.state == MeasurementState.SUSPENDED)
                .findFirst()
                .map(it -> of(
                        indicator,
                        Situation.valueOf(it.state.name()),
                        Figures.NONE,
                        0,
                        cells.size() == 1 ? it.reason : null,
                        target,
                        Assessment.of(it.state, null, target)))
                .orElseGet(() -> of(indicator, Situation.MISSING, Figures.NONE, 0, null, target, Assessment.MISSING));
    }

    private static SettledFigure of(
            IndicatorView indicator,
            Situation situation,
            Figures figures,
            int periods,
            @Nullable String remark,
            @Nullable Target target,
            Assessment assessment) {
        return new SettledFigure(
                indicator,
                situation,
                figures.numerator(),
                figures.denominator(),
                figures.value(),
                periods,
                remark,
                target,
                assessment);
    }

    private static Totals totals(IndicatorView indicator, List<Measurement> measured) {
        return new Totals(
                indicator.code(),
                sum(measured.stream().map(it -> it.numerator)),
                sum(measured.stream().map(it -> it.denominator)),
                sum(measured.stream().map(it -> it.value)),
                measured.size(),
                measured.size(),
                1,
                0);
    }

    private static @Nullable BigDecimal sum(Stream<@Nullable BigDecimal> numbers) {
        return numbers.filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }
}
