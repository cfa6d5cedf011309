package fr.gouv.qualite.indicators.opendata;

import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.organisation.SiteView;
import java.util.Map;

/** The names of the sites and indicators, read once for many results. */
record ReferenceNames(Map<String, SiteView> sites, Map<String, IndicatorView> indicators) {

    static ReferenceNames of(Catalogue catalogue) {
        return new ReferenceNames(
                catalogue.sites().stream().collect(toMap(it -> it.code().value(), it -> it)), catalogue.indicators());
    }

    OpenResult named(PublishedResult it) {
        SiteView site = sites.get(it.site);
        IndicatorView indicator = indicators.get(it.indicator);
        if (site == null || indicator == null) {
            throw new IllegalStateException("Unknown site or indicator of " + it.id);
        }
        return OpenResult.of(it, site, indicator);
    }

    /** Grows with every change of a name. */
    long version() {
        return sites.values().stream().mapToLong(SiteView::version).sum()
                + indicators.values().stream().mapToLong(IndicatorView::version).sum();
    }
}
