package fr.gouv.qualite.indicators.opendata;

import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.month.MonthKey;
import fr.gouv.qualite.indicators.organisation.SiteView;
import java.time.Instant;
import java.util.Map;

/** The names of the sites and indicators, read once for many results. */
record ReferenceNames(Map<String, SiteView> sites, Map<String, IndicatorView> indicators) {

    static ReferenceNames of(Catalogue catalogue) {
        return new ReferenceNames(
                catalogue.sites().stream().collect(toMap(it -> it.code().value(), it -> it)), catalogue.indicators());
    }

    /** @param reopened since when the periods of the results are unlocked to be corrected */
    OpenResult named(PublishedResult it, Map<MonthKey, Instant> reopened) {
        SiteView site = sites.get(it.site().value());
        IndicatorView indicator = indicators.get(it.indicator());
        if (site == null || indicator == null) {
            throw new IllegalStateException("Unknown site or indicator of " + it.id());
        }
        return OpenResult.of(it, site, indicator, reopened.get(new MonthKey(it.site(), it.period())));
    }

    /** Grows with every change of a name. */
    long version() {
        return sites.values().stream().mapToLong(SiteView::version).sum()
                + indicators.values().stream().mapToLong(IndicatorView::version).sum();
    }
}
