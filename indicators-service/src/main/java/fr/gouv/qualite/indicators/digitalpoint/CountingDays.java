package fr.gouv.qualite.indicators.digitalpoint;

import fr.gouv.qualite.indicators.IndicatorsProblem;
import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.computed.ComputedCells;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.measurement.EnterMeasurement;
import fr.gouv.qualite.indicators.measurement.UnusualFigure;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
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
    PointDays points;

    @Inject
    SiteDay siteDay;

    PointDayView count(SiteCode site, LocalDate day, Precondition precondition, RecordDay counted) {
        mustBeOpen(catalogue.site(site), day);
        Period.Month month = Period.Month.of(day);
        cells.mustBeCountable(site, month);
        mustBeAsked(site, month);
        if (day.isAfter(siteDay.today(site))) {
            throw Problem.invalid("day", "Ce jour n’est pas encore venu : comptez les usagers le soir même.");
        }
        counted.check();
        PointDay known = points.get(site, day);
        precondition.check(known.version());
        if (known.version() == 0 || known.visits() != counted.visits()) {
            ask(site, day, counted);
        }
        known.count(counted);
        points.persist(known);
        cells.count(
                site,
                month,
                ATTENDANCE,
                points.between(site, month.firstDay(), month.lastDay()).stream()
                        .mapToLong(PointDay::visits)
                        .sum());
        return PointDayView.of(known);
    }

    private void mustBeAsked(SiteCode site, Period.Month month) {
        IndicatorView attendance = catalogue.indicators().get(ATTENDANCE);
        if (attendance != null && !catalogue.enterable(site, month).allows(site, attendance, month)) {
            throw IndicatorsProblem.OUTSIDE_PERIMETER.with(EnterMeasurement.OUTSIDE_PERIMETER);
        }
    }

    /** Asks for a number far from the days counted before to be confirmed. */
    private void ask(SiteCode site, LocalDate day, RecordDay counted) {
        if (!counted.confirmsUnusual()) {
            UnusualFigure.ask(UnusualFigure.of(
                            "visits",
                            BigDecimal.valueOf(counted.visits()),
                            points.before(site, day, UnusualFigure.PERIODS).stream()
                                    .map(before -> BigDecimal.valueOf(before.visits()))
                                    .toList())
                    .stream()
                    .toList());
        }
    }

    private static void mustBeOpen(SiteView site, LocalDate day) {
        if (site.closedOn() != null && day.isAfter(site.closedOn())) {
            throw IndicatorsProblem.SITE_CLOSED.with("« " + site.name() + " » a fermé le "
                    + FrenchDate.of(site.closedOn()) + " : comptez les usagers là où ils sont reçus depuis.");
        }
        if (site.openedOn() != null && day.isBefore(site.openedOn())) {
            throw IndicatorsProblem.SITE_CLOSED.with("« " + site.name() + " » n’a ouvert que le "
                    + FrenchDate.of(site.openedOn()) + " : ce jour-là, personne n’y était reçu.");
        }
    }
}
