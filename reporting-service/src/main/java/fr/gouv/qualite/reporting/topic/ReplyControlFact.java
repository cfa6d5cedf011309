package fr.gouv.qualite.reporting.topic;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import java.time.LocalDate;
import java.util.List;

/** The findings so far of the quarterly control of a site's replies: counts only, no reply and no author. */
public record ReplyControlFact(
        SiteCode site, Period quarter, int drawn, int controlled, List<Result> results, long version) implements Fact {

    public record Result(String criterion, long conform, long notConform) {}

    @Override
    public LocalDate firstDay() {
        return quarter.firstDay();
    }

    @Override
    public LocalDate lastDay() {
        return quarter.lastDay();
    }
}
