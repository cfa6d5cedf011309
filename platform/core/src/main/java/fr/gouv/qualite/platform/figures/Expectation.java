package fr.gouv.qualite.platform.figures;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.figures.Coverage.Extent;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which cells there should be: those of the indicators that the perimeters of a site's prefecture ask for, in the
 * versions of the frameworks of that time, while the site is open and the indicator measured.
 *
 * <p>Each question is asked of a period as a whole: one day of it is enough.
 *
 * @param perimeters of each prefecture; one that is absent commits to nothing
 * @param editions every version of the frameworks that may apply or that a perimeter names
 */
public record Expectation(Map<PrefectureCode, List<Perimeter>> perimeters, List<FrameworkEdition> editions) {

    /** Whether the site has to measure the indicator at some time of the period, whatever the indicator's frequency. */
    public boolean asks(SiteDates site, IndicatorDefinition indicator, Period period) {
        return site.isOpen(period)
                && indicator.isMeasured(period)
                && perimeters.getOrDefault(site.code().prefecture(), List.of()).stream()
                        .filter(perimeter -> perimeter.covers(site.code(), period))
                        .anyMatch(perimeter -> asks(perimeter, indicator.code(), period));
    }

    /** The cells of the indicator that these sites have to fill, each over one of these periods of its frequency. */
    public List<ExpectedCell> cells(
            IndicatorDefinition indicator, Collection<SiteDates> sites, Collection<? extends Period> periods) {
        return sites.stream()
                .flatMap(site -> periods.stream()
                        .filter(period -> asks(site, indicator, period))
                        .map(period -> new ExpectedCell(site.code(), period)))
                .toList();
    }

    /**
     * Counts the cells of each of these indicators that these sites have to fill inside the period, by code; those that
     * nobody asks for are absent. Counts without listing them: a year of the nation asks for 250,000 cells.
     */
    public Map<String, Extent> extents(
            Collection<IndicatorDefinition> indicators, Collection<SiteDates> sites, Period period) {
        Map<String, CellCount> counts = new HashMap<>();
        Map<Frequency, List<IndicatorDefinition>> byFrequency =
                indicators.stream().collect(Collectors.groupingBy(IndicatorDefinition::frequency));
        byFrequency.forEach((frequency, alike) -> {
            for (Period part : frequency.within(period)) {
                Set<String> measured = alike.stream()
                        .filter(indicator -> indicator.isMeasured(part))
                        .map(IndicatorDefinition::code)
                        .collect(Collectors.toSet());
                count(sites, part, measured, counts);
            }
        });
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .extent()));
    }

    private void count(
            Collection<SiteDates> sites, Period period, Set<String> indicators, Map<String, CellCount> counts) {
        Map<Set<Perimeter>, Set<String>> askedBy = new HashMap<>();
        int rank = 0;
        for (SiteDates site : sites) {
            if (site.isOpen(period)) {
                for (String code : askedBy.computeIfAbsent(
                        covering(site, period), perimeters -> asked(perimeters, indicators, period))) {
                    counts.computeIfAbsent(code, first -> new CellCount()).add(rank, period);
                }
            }
            rank++;
        }
    }

    private Set<Perimeter> covering(SiteDates site, Period period) {
        return perimeters.getOrDefault(site.code().prefecture(), List.of()).stream()
                .filter(perimeter -> perimeter.covers(site.code(), period))
                .collect(Collectors.toSet());
    }

    private Set<String> asked(Set<Perimeter> perimeters, Set<String> indicators, Period period) {
        return indicators.stream()
                .filter(code -> perimeters.stream().anyMatch(perimeter -> asks(perimeter, code, period)))
                .collect(Collectors.toSet());
    }

    /** Counts the cells of one indicator, period after period, with the distinct sites and periods that they are of. */
    private static final class CellCount {

        private final BitSet sites = new BitSet();
        private long cells;
        private long periods;
        private @Nullable Period last;

        private void add(int site, Period period) {
            cells++;
            sites.set(site);
            if (!period.equals(last)) {
                periods++;
                last = period;
            }
        }

        private Extent extent() {
            return new Extent(cells, periods, sites.cardinality());
        }
    }

    private boolean asks(Perimeter perimeter, String indicator, Period period) {
        return editions.stream()
                .anyMatch(
                        edition -> perimeter.follows(edition, period) && edition.asks(indicator, perimeter.modules()));
    }
}
