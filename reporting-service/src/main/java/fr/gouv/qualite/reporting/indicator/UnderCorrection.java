package fr.gouv.qualite.reporting.indicator;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.reporting.topic.MeasurementFact;
import fr.gouv.qualite.reporting.topic.PeriodFact;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The periods of sites that were locked, and are open again: their figures were published, and may change. */
record UnderCorrection(Set<SitePeriod> open) {

    static final UnderCorrection NONE = new UnderCorrection(Set.of());

    record SitePeriod(SiteCode site, Period period) {}

    static UnderCorrection of(List<PeriodFact> periods) {
        return new UnderCorrection(periods.stream()
                .filter(PeriodFact::underCorrection)
                .map(fact -> new SitePeriod(fact.site(), fact.period()))
                .collect(Collectors.toSet()));
    }

    /** The sites whose value, of these, is being corrected. */
    List<SiteCode> among(List<MeasurementFact> rows) {
        return rows.stream()
                .filter(row -> open.contains(new SitePeriod(row.site(), row.period())))
                .map(MeasurementFact::site)
                .sorted()
                .toList();
    }
}
