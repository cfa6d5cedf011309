package fr.gouv.qualite.indicators.computed;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.catalogue.Enterable;
import fr.gouv.qualite.indicators.framework.Feed;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.measurement.MeasurementKey;
import fr.gouv.qualite.indicators.measurement.Measurements;
import fr.gouv.qualite.indicators.measurement.Measurements.Filled;
import fr.gouv.qualite.indicators.measurement.Source;
import fr.gouv.qualite.indicators.month.MonthKey;
import fr.gouv.qualite.indicators.month.SiteMonths;
import fr.gouv.qualite.indicators.organisation.PrefectureView;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.Expectation;
import fr.gouv.qualite.platform.figures.Frequency;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Closes the computed cells of the periods that ended recently, by each site's own day. What is closed already is left
 * alone, so that any replica may do it, at any time.
 */
@ApplicationScoped
class QuietPeriods {

    /** How far back periods are looked at: a service that was down, a perimeter declared late. */
    private static final int MONTHS = 13;

    @Inject
    Catalogue catalogue;

    @Inject
    Measurements measurements;

    @Inject
    SiteMonths months;

    @Inject
    ComputedCells cells;

    @Scheduled(
            every = "${qualite.computed.close-every}",
            delayed = "${qualite.computed.close-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void close() {
        QuarkusTransaction.requiringNew().call(this::quiet).forEach(month -> cells.close(month.site(), month.period()));
    }

    /** The open periods that are over, with an expected computed cell without a figure or one that nobody asks for. */
    Set<MonthKey> quiet() {
        List<SiteView> sites = catalogue.sites();
        List<PrefectureView> prefectures = catalogue.prefectures();
        Map<SiteCode, LocalDate> today = catalogue.today(sites, prefectures);
        LocalDate latest = today.values().stream().max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate from = latest.minusMonths(MONTHS).withDayOfMonth(1);
        Map<String, IndicatorView> computed = catalogue.indicators().values().stream()
                .filter(indicator -> indicator.feed() == Feed.COMPUTED)
                .collect(Collectors.toMap(IndicatorView::code, indicator -> indicator));
        List<Filled> filled = measurements.filledSince(from, computed.keySet());
        Set<MeasurementKey> keys = filled.stream().map(QuietPeriods::key).collect(Collectors.toSet());
        Set<MonthKey> quiet = outside(filled, computed, catalogue.enterable(sites, prefectures));
        quiet.removeIf(month -> !month.period().lastDay().isBefore(today.getOrDefault(month.site(), LocalDate.MIN)));
        for (Frequency frequency : Frequency.values()) {
            for (Period period : frequency.within(from, latest)) {
                Expectation expectation = catalogue.expectation(period, sites);
                for (SiteView site : sites) {
                    if (isOver(period, site, today) && misses(site, period, computed.values(), expectation, keys)) {
                        quiet.add(new MonthKey(site.code(), period));
                    }
                }
            }
        }
        quiet.removeAll(months.locked(quiet));
        return quiet;
    }

    private static MeasurementKey key(Filled cell) {
        return new MeasurementKey(cell.site(), cell.indicator(), cell.period());
    }

    /** The months with a computed value that no perimeter asks for any more. */
    private static Set<MonthKey> outside(
            List<Filled> filled, Map<String, IndicatorView> computed, Enterable enterable) {
        return filled.stream()
                .filter(cell -> cell.source() == Source.COMPUTED)
                .filter(cell -> !enterable.allows(
                        cell.site(), Objects.requireNonNull(computed.get(cell.indicator())), cell.period()))
                .map(cell -> new MonthKey(cell.site(), cell.period()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isOver(Period period, SiteView site, Map<SiteCode, LocalDate> today) {
        LocalDate day = today.get(site.code());
        return day != null && day.isAfter(period.lastDay());
    }

    private static boolean misses(
            SiteView site,
            Period period,
            Collection<IndicatorView> computed,
            Expectation expectation,
            Set<MeasurementKey> filled) {
        return computed.stream()
                .filter(indicator -> indicator.frequency() == Frequency.of(period))
                .filter(indicator -> !filled.contains(new MeasurementKey(site.code(), indicator.code(), period)))
                .anyMatch(indicator -> expectation.asks(site.dates(), indicator.definition(), period));
    }
}
