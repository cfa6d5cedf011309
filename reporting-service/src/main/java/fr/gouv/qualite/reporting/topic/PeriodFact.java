package fr.gouv.qualite.reporting.topic;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import java.time.LocalDate;

/**
 * A period of a site that was locked.
 *
 * @param underCorrection whether it is open again: its figures may change
 */
public record PeriodFact(SiteCode site, Period period, boolean underCorrection, long version) implements Fact {

    @Override
    public LocalDate firstDay() {
        return period.firstDay();
    }

    @Override
    public LocalDate lastDay() {
        return period.lastDay();
    }
}
