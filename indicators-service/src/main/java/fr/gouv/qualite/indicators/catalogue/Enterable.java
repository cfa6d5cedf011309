package fr.gouv.qualite.indicators.catalogue;

import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.indicators.framework.DisplayedIndicatorView;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.figures.Expectation;
import fr.gouv.qualite.platform.figures.SiteDates;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which cells may be filled: those that a perimeter asks for, and those that the public is shown everywhere. */
public final class Enterable {

    private final Map<SiteCode, SiteDates> sites;
    private final Expectation expectation;
    private final List<DisplayedIndicatorView> displayed;

    Enterable(Collection<SiteView> sites, Expectation expectation, List<DisplayedIndicatorView> displayed) {
        this.sites = sites.stream().collect(toMap(SiteView::code, SiteView::dates));
        this.expectation = expectation;
        this.displayed = displayed;
    }

    /** Nothing is filled at a site that does not exist, or that receives nobody over the whole period. */
    public boolean allows(SiteCode code, IndicatorView indicator, Period period) {
        SiteDates site = sites.get(code);
        return site != null
                && (expectation.asks(site, indicator.definition(), period)
                        || (site.isOpen(period) && indicator.isMeasured(period) && isDisplayed(indicator, period)));
    }

    private boolean isDisplayed(IndicatorView indicator, Period period) {
        return displayed.stream()
                .anyMatch(shown -> shown.indicator().equals(indicator.code()) && shown.isShown(period));
    }
}
