package fr.gouv.qualite.reporting.topic;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import java.time.LocalDate;
import java.util.List;

/**
 * Which indicators complaints feed at a site for a month. Its live counts are not read: the figures of these indicators
 * are the settled measurements that indicators-service makes of them.
 */
public record MonthlyFiguresFact(SiteCode site, Period.Month month, List<Figure> figures, long version)
        implements Fact {

    /** @param code that of the indicator */
    public record Figure(String code) {}

    @Override
    public LocalDate firstDay() {
        return month.firstDay();
    }

    @Override
    public LocalDate lastDay() {
        return month.lastDay();
    }
}
