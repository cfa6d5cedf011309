package fr.gouv.qualite.reporting.indicator;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.figures.Consolidation;
import fr.gouv.qualite.platform.figures.IndicatorDefinition;
import fr.gouv.qualite.reporting.indicator.IndicatorResult.PeriodResult;
import fr.gouv.qualite.reporting.indicator.IndicatorResult.TargetView;
import fr.gouv.qualite.reporting.perimeter.Area;
import fr.gouv.qualite.reporting.perimeter.Months;
import fr.gouv.qualite.reporting.topic.IndicatorFact;
import fr.gouv.qualite.reporting.topic.MeasurementFact;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the figures of an indicator, period by period and over all of them, of what is settled and of nothing else. */
record IndicatorResults(Area area, Months months, AskedCells asked, UnderCorrection corrections) {

    IndicatorResult of(IndicatorFact indicator, List<MeasurementFact> measured) {
        Map<Period, List<MeasurementFact>> byPeriod =
                measured.stream().collect(Collectors.groupingBy(MeasurementFact::period));
        Collection<Period> periods = new TreeSet<>(byPeriod.keySet());
        periods.addAll(indicator.frequency().within(months.firstDay(), months.lastDay()));
        Target target = target(indicator, months.to());
        return new IndicatorResult(
                indicator.code(),
                indicator.label(),
                indicator.unit(),
                indicator.frequency().name(),
                indicator.sense(),
                target == null ? null : TargetView.of(target, indicator.unit()),
                periods.stream()
                        .map(period -> period(indicator, period, byPeriod.getOrDefault(period, List.of()), measured))
                        .toList(),
                figure(indicator, measured, periods, measured, target));
    }

    private PeriodResult period(
            IndicatorFact indicator, Period period, List<MeasurementFact> rows, List<MeasurementFact> all) {
        return new PeriodResult(
                period,
                figure(indicator, rows, List.of(period), all, target(indicator, period)),
                rows.stream()
                        .filter(row -> row.state().isSettled())
                        .sorted(Comparator.comparing(MeasurementFact::site))
                        .map(MeasurementFact::remark)
                        .filter(remark -> remark != null && !remark.isBlank())
                        .distinct()
                        .toList(),
                rows.stream()
                        .filter(row -> !row.state().isSettled() && hasValue(row))
                        .sorted(Comparator.comparing(MeasurementFact::site))
                        .map(row -> UnsettledValue.of(indicator, row))
                        .toList(),
                corrections.among(rows));
    }

    private Figure figure(
            IndicatorFact indicator,
            List<MeasurementFact> rows,
            Collection<Period> periods,
            List<MeasurementFact> all,
            @Nullable Target target) {
        IndicatorDefinition definition = indicator.definition();
        return Figure.of(
                Consolidation.of(
                        definition,
                        rows.stream()
                                .filter(row -> row.state().isSettled())
                                .map(MeasurementFact::cell)
                                .toList(),
                        asked.of(indicator, all, periods),
                        target),
                indicator.precision());
    }

    private @Nullable Target target(IndicatorFact indicator, Period period) {
        return indicator
                .definition()
                .targets()
                .inForce(area.shown().prefecture(), period)
                .orElse(null);
    }

    private static boolean hasValue(MeasurementFact row) {
        return row.value() != null || row.numerator() != null;
    }
}
