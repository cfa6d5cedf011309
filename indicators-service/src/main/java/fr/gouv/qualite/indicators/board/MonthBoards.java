package fr.gouv.qualite.indicators.board;

import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.catalogue.Enterable;
import fr.gouv.qualite.indicators.computed.ComputedCells;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.measurement.Editing;
import fr.gouv.qualite.indicators.measurement.EditingRights;
import fr.gouv.qualite.indicators.measurement.Measurement;
import fr.gouv.qualite.indicators.measurement.MeasurementKey;
import fr.gouv.qualite.indicators.measurement.Measurements;
import fr.gouv.qualite.indicators.measurement.Obstacle;
import fr.gouv.qualite.indicators.measurement.UnusualFigure;
import fr.gouv.qualite.indicators.month.MonthSteps;
import fr.gouv.qualite.indicators.month.SiteMonths;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.Frequency;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the board of a site and a period, and its history. */
@ApplicationScoped
class MonthBoards {

    @Inject
    Catalogue catalogue;

    @Inject
    SiteDay siteDay;

    @Inject
    Measurements measurements;

    @Inject
    SiteMonths months;

    @Inject
    EditingRights rights;

    @Inject
    Caller caller;

    MonthBoardView of(SiteCode code, Period period) {
        SiteView site = catalogue.site(code);
        List<Period> past = period.before(UnusualFigure.PERIODS);
        Map<MeasurementKey, Measurement> found =
                measurements
                        .ofSite(
                                code,
                                Stream.concat(Stream.of(period), past.stream()).toList())
                        .stream()
                        .collect(toMap(Measurement::key, cell -> cell));
        List<Measurement> filled = found.values().stream()
                .filter(cell -> cell.key().period().equals(period) && cell.isFilled())
                .toList();
        Map<String, IndicatorView> indicators = catalogue.indicators();
        Set<String> expected =
                catalogue.expected(period, List.of(site), indicators).getOrDefault(code, Set.of());
        List<IndicatorView> ofFrequency = indicators.values().stream()
                .filter(indicator -> indicator.frequency() == Frequency.of(period))
                .sorted(Comparator.comparing(IndicatorView::rubric).thenComparing(IndicatorView::code))
                .toList();
        MonthCells cells = new MonthCells(
                ofFrequency.stream()
                        .filter(indicator -> expected.contains(indicator.code()))
                        .toList(),
                filled,
                ComputedCells.isPresumedQuiet(period, siteDay.today(code)));
        MonthSteps steps = months.steps(code, period, cells.missingLabels(), cells.toValidate());
        Editing editing = rights.on(code, steps.locked());
        Set<String> shown = new HashSet<>(expected);
        filled.forEach(cell -> shown.add(cell.key().indicator()));
        List<BoardRow> rows = ofFrequency.stream()
                .filter(indicator -> shown.contains(indicator.code()))
                .map(indicator -> row(indicator, code, period, found, editing))
                .toList();
        Enterable enterable = catalogue.enterable(code, period);
        List<Measurement> published = ofFrequency.stream()
                .filter(indicator -> enterable.allows(code, indicator, period))
                .map(indicator -> new MeasurementKey(code, indicator.code(), period))
                .map(key -> found.getOrDefault(key, Measurement.expected(key)))
                .filter(Measurement::isFilled)
                .toList();
        String whyNot = editing.obstacle(period).map(Obstacle::text).orElse(null);
        return new MonthBoardView(
                code.value(),
                site.name(),
                period.toString(),
                steps.locked(),
                steps.lockedAt(),
                steps.lockedBy(),
                steps.reopenedAt(),
                whyNot == null,
                whyNot,
                MonthBoardView.whyNothing(site, period, rows),
                MonthStepsView.of(steps, cells, caller.manages(code.prefecture()), steps.locked() ? null : whyNot),
                LockPublication.of(period, published, cells.toClose()),
                rows);
    }

    private static BoardRow row(
            IndicatorView indicator,
            SiteCode site,
            Period period,
            Map<MeasurementKey, Measurement> found,
            Editing editing) {
        MeasurementKey key = new MeasurementKey(site, indicator.code(), period);
        List<Measurement> past = period.before(UnusualFigure.PERIODS).stream()
                .map(before -> new MeasurementKey(site, indicator.code(), before))
                .map(before -> found.getOrDefault(before, Measurement.expected(before)))
                .toList();
        return BoardRow.of(indicator, found.getOrDefault(key, Measurement.expected(key)), past, editing, period);
    }

    List<MonthEventView> history(SiteCode site, Period period) {
        Map<String, IndicatorView> indicators = catalogue.indicators();
        return measurements.history(site, period).stream()
                .map(event -> MonthEventView.of(event, indicators))
                .toList();
    }
}
