package fr.gouv.qualite.indicators.catalogue;

import fr.gouv.qualite.indicators.framework.DisplayedIndicatorView;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.figures.Expectation;
import java.util.List;

/** Which cells may be filled: those that a perimeter asks for, and those that the public is shown everywhere. */
public final class Enterable {

    private final Expectation expectation;
    private final List<DisplayedIndicatorView> displayed;

    Enterable(Expectation expectation, List<DisplayedIndicatorView> displayed) {
        this.expectation = expectation;
        this.displayed = displayed;
    }

    public boolean allows(SiteView site, IndicatorView indicator, Period period) {
        return expectation.asks(site.dates(), indicator.definition(), period)
                || displayed.stream()
                        .anyMatch(shown -> shown.indicator().equals(indicator.code()) && shown.isShown(period));
    }
}
