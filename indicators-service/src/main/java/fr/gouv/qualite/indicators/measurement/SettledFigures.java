package fr.gouv.qualite.indicators.measurement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the other features may show to the public of the measurements. */
@ApplicationScoped
public class SettledFigures {

    @Inject
    Measurements measurements;

    /** The figures of these indicators at a site, by code; each has one, if only to say that it is missing. */
    public Map<String, SettledFigure> of(SiteCode site, Period period, Collection<IndicatorView> indicators) {
        return of(List.of(site), period, indicators).getOrDefault(site, Map.of());
    }

    /** The same for several sites at once, by site. */
    public Map<SiteCode, Map<String, SettledFigure>> of(
            Collection<SiteCode> sites, Period period, Collection<IndicatorView> indicators) {
        Map<String, List<Measurement>> cells = measurements.within(period, sites).values().stream()
                .filter(it -> period.contains(Period.parse(it.period)))
                .collect(groupingBy(it -> it.site + "/" + it.indicator));
        return sites.stream().collect(toMap(site -> site, site -> indicators.stream()
                .collect(toMap(
                        IndicatorView::code,
                        it -> SettledFigure.of(
                                it,
                                cells.getOrDefault(site + "/" + it.code(), List.of()),
                                period,
                                it.target(site.prefecture(), period).orElse(null))))));
    }
}
