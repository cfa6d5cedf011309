package fr.gouv.qualite.reporting.results;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.reporting.results.IndicatorResult.PeriodResult;
import fr.gouv.qualite.reporting.results.IndicatorResult.TargetView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Arranges measurements by rubric, indicator and period, and consolidates them. */
record IndicatorResults(PrefectureCode prefecture, Months months, List<Indicator> indicators) {

    List<RubricResult> of(List<Measurement> measurements) {
        Map<String, List<Measurement>> byIndicator =
                measurements.stream().collect(Collectors.groupingBy(Measurement::indicator));
        Map<String, List<IndicatorResult>> byRubric = new LinkedHashMap<>();
        for (Indicator indicator : inOrder()) {
            List<Measurement> rows = byIndicator.getOrDefault(indicator.code(), List.of());
            if (!rows.isEmpty()) {
                byRubric.computeIfAbsent(Rubrics.title(indicator.rubric()), rubric -> new ArrayList<>())
                        .add(result(indicator, rows));
            }
        }
        return byRubric.entrySet().stream()
                .map(rubric -> new RubricResult(rubric.getKey(), rubric.getValue()))
                .toList();
    }

    private List<Indicator> inOrder() {
        return indicators.stream()
                .sorted(Comparator.<Indicator>comparingInt(indicator -> Rubrics.rank(indicator.rubric()))
                        .thenComparing(indicator -> Rubrics.title(indicator.rubric()))
                        .thenComparing(Indicator::code))
                .toList();
    }

    private IndicatorResult result(Indicator indicator, List<Measurement> rows) {
        int sites = (int) rows.stream().map(Measurement::site).distinct().count();
        Map<Period, List<Measurement>> byPeriod = rows.stream().collect(Collectors.groupingBy(Measurement::period));
        Collection<Period> periods = new TreeSet<>(byPeriod.keySet());
        periods.addAll(months.periods(indicator.frequency()));
        List<PeriodResult> results = periods.stream()
                .map(period -> period(indicator, period, byPeriod.getOrDefault(period, List.of()), sites))
                .toList();
        Optional<Target> target = target(indicator, rows);
        boolean held = indicator.formula() != Indicator.Formula.COUNT
                || (sites == 1 && (indicator.unit() != Unit.COUNT || rows.size() == 1));
        Figure total = new Consolidation(indicator, rows, periods.size() * sites, held).figure(target.orElse(null));
        return new IndicatorResult(
                indicator.code(),
                indicator.label(),
                indicator.unit(),
                indicator.frequency(),
                indicator.sense(),
                target.map(known -> TargetView.of(known, indicator.unit())).orElse(null),
                results,
                total);
    }

    private PeriodResult period(Indicator indicator, Period period, List<Measurement> rows, int sites) {
        boolean held = indicator.formula() != Indicator.Formula.COUNT || sites == 1;
        Target target = target(indicator, rows).orElse(null);
        return new PeriodResult(
                period,
                new Consolidation(indicator, rows, sites, held).figure(target),
                rows.stream()
                        .sorted(Comparator.comparing(Measurement::site))
                        .map(Measurement::remark)
                        .filter(remark -> remark != null && !remark.isBlank())
                        .distinct()
                        .toList());
    }

    /** The target that the last measurement was held to; without any, the indicator's own. */
    private Optional<Target> target(Indicator indicator, List<Measurement> rows) {
        return rows.stream()
                .filter(row -> row.target() != null)
                .max(Comparator.comparing(Measurement::period).thenComparing(Measurement::site))
                .map(Measurement::target)
                .or(() -> indicator.target(prefecture, months.to()));
    }
}
