package fr.gouv.qualite.indicators.month;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;

/** A site and a period: what is validated and locked together. */
public record MonthKey(SiteCode site, Period period) {

    /** {@code site/period}. */
    String text() {
        return site + "/" + period;
    }
}
