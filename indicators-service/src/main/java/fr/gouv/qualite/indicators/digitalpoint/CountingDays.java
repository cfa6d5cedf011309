package fr.gouv.qualite.indicators.digitalpoint;

import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.computed.ComputedCells;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Records a day's visits; the month's attendance follows. */
@ApplicationScoped
class CountingDays {

    /** How many visitors the digital points of a site receive in a month. */
    static final String ATTENDANCE = "PAN_ATTENDANCE";

    @Inject
    Catalogue catalogue;

    @Inject
    ComputedCells cells;

    @Inject
    DigitalPoints points;

    @Inject
    SiteDay siteDay;

    PointDayView count(SiteCode site, LocalDate day, Precondition precondition, RecordDay counted) {
        catalogue.site(site);
        Period.Month month = Period.Month.of(day);
        cells.mustBeOpen(site, month);
        if (day.isAfter(siteDay.today(site))) {
            throw Problem.invalid("day", "Ce jour n’est pas encore venu : comptez les usagers le soir même.");
        }
        counted.check();
        PointDay it = points.day(site, day).orElseGet(() -> PointDay.of(site, day));
        precondition.check(it.version);
        it.count(counted);
        points.keep(it);
        cells.count(
                site,
                month,
                ATTENDANCE,
                points.days(site, month.firstDay(), month.lastDay()).stream()
                        .mapToLong(one -> one.visits)
                        .sum());
        return PointDayView.of(it);
    }
}
