package fr.gouv.qualite.reporting.topic;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import java.time.LocalDate;
import java.util.List;

/** What the quarterly control of a site's replies found so far: counts only, no reply and nobody who wrote one. */
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
