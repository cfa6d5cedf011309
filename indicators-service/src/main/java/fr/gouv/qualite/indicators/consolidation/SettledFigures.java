package fr.gouv.qualite.indicators.consolidation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.catalogue.Enterable;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.measurement.Measurement;
import fr.gouv.qualite.indicators.measurement.MeasurementKey;
import fr.gouv.qualite.indicators.measurement.Measurements;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads the settled figures: the only ones that other features may publish. */
@ApplicationScoped
public class SettledFigures {

    @Inject
    Measurements measurements;

    @Inject
    Catalogue catalogue;

    /** The figures of these indicators at a site, by code; each has one, if only to say that it is missing. */
    public Map<String, SettledFigure> of(SiteCode site, Period period, Collection<IndicatorView> indicators) {
        return of(List.of(site), period, indicators).getOrDefault(site, Map.of());
    }

    /** Reads several sites at once, by site. */
    public Map<SiteCode, Map<String, SettledFigure>> of(
            Collection<SiteCode> sites, Period period, Collection<IndicatorView> indicators) {
        Map<String, IndicatorView> known = indicators.stream().collect(toMap(IndicatorView::code, same -> same));
        Enterable enterable = catalogue.enterable(sites);
        Map<SiteCode, Map<String, List<Measurement>>> cells = measurements.within(period, sites).stream()
                .filter(cell -> period.contains(cell.key().period()))
                .filter(cell -> isAsked(cell, known, enterable))
                .collect(groupingBy(
                        cell -> cell.key().site(), groupingBy(cell -> cell.key().indicator())));
        return sites.stream().collect(toMap(site -> site, site -> indicators.stream()
                .collect(toMap(
                        IndicatorView::code,
                        indicator -> SettledFigure.of(
                                indicator,
                                cells.getOrDefault(site, Map.of()).getOrDefault(indicator.code(), List.of()),
                                indicator.target(site.prefecture(), period).orElse(null))))));
    }

    /** What no perimeter asks for and the public is not shown everywhere is published nowhere. */
    private static boolean isAsked(Measurement cell, Map<String, IndicatorView> known, Enterable enterable) {
        MeasurementKey key = cell.key();
        IndicatorView indicator = known.get(key.indicator());
        return indicator != null && enterable.allows(key.site(), indicator, key.period());
    }
}
