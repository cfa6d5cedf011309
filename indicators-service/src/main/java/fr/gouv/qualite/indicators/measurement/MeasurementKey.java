package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.month.MonthKey;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;

/** One cell: an indicator at a site over one of the indicator's periods. */
public record MeasurementKey(SiteCode site, String indicator, Period period) {

    public MonthKey month() {
        return new MonthKey(site, period);
    }

    /** The key of its row and of its events. */
    String text() {
        return site + "/" + indicator + "/" + period;
    }
}
