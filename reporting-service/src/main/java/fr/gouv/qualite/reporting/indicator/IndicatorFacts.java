package fr.gouv.qualite.reporting.indicator;

import fr.gouv.qualite.reporting.facts.Facts;
import fr.gouv.qualite.reporting.framework.FrameworkFacts;
import fr.gouv.qualite.reporting.framework.Frameworks;
import fr.gouv.qualite.reporting.perimeter.Area;
import fr.gouv.qualite.reporting.perimeter.Months;
import fr.gouv.qualite.reporting.topic.IndicatorFact;
import fr.gouv.qualite.reporting.topic.MeasurementFact;
import fr.gouv.qualite.reporting.topic.PeriodFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads indicators and measurements. Dashboards, reports and the complaints' chapter ask here, so they never differ. */
@ApplicationScoped
public class IndicatorFacts {

    @Inject
    Facts facts;

    @Inject
    FrameworkFacts frameworks;

    /** Every indicator with something measured, expected or excused over these months, by rubric. */
    public List<RubricResult> results(Area area, Months months) {
        Frameworks known = frameworks.all();
        List<IndicatorFact> indicators = facts.all(IndicatorFact.class);
        AskedCells asked = AskedCells.of(area, indicators);
        Map<String, List<MeasurementFact>> measured =
                facts.within(area.place(), months.firstDay(), months.lastDay(), MeasurementFact.class).stream()
                        .collect(Collectors.groupingBy(MeasurementFact::indicator));
        IndicatorResults results = new IndicatorResults(
                area,
                months,
                asked,
                UnderCorrection.of(facts.within(area.place(), months.firstDay(), months.lastDay(), PeriodFact.class)));
        Map<String, List<IndicatorResult>> byRubric = new LinkedHashMap<>();
        indicators.stream().sorted(order(known)).forEach(indicator -> {
            List<MeasurementFact> shown = measured.getOrDefault(indicator.code(), List.of()).stream()
                    .filter(fact -> asked.shows(indicator, fact))
                    .toList();
            if (!shown.isEmpty()) {
                byRubric.computeIfAbsent(known.title(indicator.rubric()), rubric -> new ArrayList<>())
                        .add(results.of(indicator, shown));
            }
        });
        return byRubric.entrySet().stream()
                .map(rubric -> new RubricResult(rubric.getKey(), rubric.getValue()))
                .toList();
    }

    private static Comparator<IndicatorFact> order(Frameworks known) {
        return Comparator.<IndicatorFact>comparingInt(indicator -> known.rank(indicator.rubric()))
                .thenComparing(indicator -> known.title(indicator.rubric()))
                .thenComparing(IndicatorFact::code);
    }
}
