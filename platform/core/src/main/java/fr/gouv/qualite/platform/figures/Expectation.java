package fr.gouv.qualite.platform.figures;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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

    private boolean asks(Perimeter perimeter, String indicator, Period period) {
        return editions.stream()
                .anyMatch(
                        edition -> perimeter.follows(edition, period) && edition.asks(indicator, perimeter.modules()));
    }
}
