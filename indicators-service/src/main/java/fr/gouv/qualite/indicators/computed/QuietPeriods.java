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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Closes the computed cells of the periods that ended, by each site's own day, however long ago a perimeter asks for
 * them: no figure ever comes for a month in which a site received nothing. What is closed already is left alone, so that
 * any replica may do it, at any time.
 */
@ApplicationScoped
class QuietPeriods {

    /** Periods closed in one run, each in its own transaction; the next run goes on. */
    private static final int BATCH = 1_000;

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

    /**
     * The open periods that are over, with an expected computed cell without a figure or one that nobody asks for: so
     * many of them, recent years first.
     */
    Set<MonthKey> quiet() {
        List<SiteView> sites = catalogue.sites();
        List<PrefectureView> prefectures = catalogue.prefectures();
        Map<SiteCode, LocalDate> today = catalogue.today(sites, prefectures);
        Map<String, IndicatorView> computed = catalogue.indicators().values().stream()
                .filter(indicator -> indicator.feed() == Feed.COMPUTED)
                .collect(Collectors.toMap(IndicatorView::code, indicator -> indicator));
        Enterable enterable = catalogue.enterable(sites, prefectures);
        int latest = today.values().stream().mapToInt(LocalDate::getYear).max().orElse(0);
        int first = Math.min(latest - 1, first(prefectures));
        Set<MonthKey> quiet = new LinkedHashSet<>();
        for (int year = latest; year >= first && quiet.size() < BATCH; year--) {
            Period whole = Period.parse(Integer.toString(year));
            List<Filled> filled = measurements.filledBetween(whole.firstDay(), whole.lastDay(), computed.keySet());
            Set<MonthKey> found = outside(filled, computed, enterable);
            found.addAll(missing(whole, sites, computed.values(), filled));
            found.removeIf(month ->
                    !ComputedCells.isPresumedQuiet(month.period(), today.getOrDefault(month.site(), LocalDate.MIN)));
            found.removeAll(months.locked(found));
            quiet.addAll(found);
        }
        return quiet.stream().limit(BATCH).collect(Collectors.toSet());
    }

    /** The year in which the oldest perimeter begins. */
    private static int first(List<PrefectureView> prefectures) {
        return prefectures.stream()
                .flatMap(prefecture -> prefecture.perimeters().stream())
                .mapToInt(perimeter -> perimeter.from().getYear())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The periods of the year with an expected computed cell that holds nothing. */
    private Set<MonthKey> missing(
            Period year, List<SiteView> sites, Collection<IndicatorView> computed, List<Filled> filled) {
        Set<MeasurementKey> keys = filled.stream().map(QuietPeriods::key).collect(Collectors.toSet());
        Expectation expectation = catalogue.expectation(year, sites);
        Set<MonthKey> missing = new LinkedHashSet<>();
        for (Frequency frequency : Frequency.values()) {
            for (Period period : frequency.within(year)) {
                for (SiteView site : sites) {
                    if (misses(site, period, computed, expectation, keys)) {
                        missing.add(new MonthKey(site.code(), period));
                    }
                }
            }
        }
        return missing;
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
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
