package fr.gouv.qualite.indicators.board;

import fr.gouv.qualite.indicators.IndicatorsProblem;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.computed.ComputedCells;
import fr.gouv.qualite.indicators.measurement.EditingRights;
import fr.gouv.qualite.indicators.measurement.EventType;
import fr.gouv.qualite.indicators.measurement.Measurement;
import fr.gouv.qualite.indicators.measurement.MeasurementJournal;
import fr.gouv.qualite.indicators.measurement.Measurements;
import fr.gouv.qualite.indicators.month.MonthKey;
import fr.gouv.qualite.indicators.month.SiteMonths;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Validates, locks and unlocks a site's period with all its cells. */
@ApplicationScoped
class ChangeMonth {

    @Inject
    Catalogue catalogue;

    @Inject
    SiteDay siteDay;

    @Inject
    SiteMonths months;

    @Inject
    Measurements measurements;

    @Inject
    ComputedCells computed;

    @Inject
    EditingRights rights;

    @Inject
    MeasurementJournal journal;

    void validate(SiteCode site, Period period) {
        SiteView place = mustHaveStarted(site, period);
        months.hold(site, period);
        // What the platform counted, or did not, is validated with the rest: the lock would find it otherwise.
        if (ComputedCells.isPresumedQuiet(period, siteDay.today(site))) {
            computed.close(site, period);
        }
        mustHoldSomething(cells(place, period, false), period);
        months.validate(site, period);
        int moved = journal.moveAll(EventType.VALIDATED, site, period, null, rights.author());
        if (moved > 0) {
            journal.record(EventType.VALIDATED, new MonthKey(site, period), moved, null, rights.author());
        }
    }

    void lock(SiteCode site, Period period) {
        SiteView place = mustHaveStarted(site, period);
        // Before the cells are read: nobody enters one between the reading and the lock.
        months.hold(site, period);
        boolean quiet = ComputedCells.isPresumedQuiet(period, siteDay.today(site));
        if (quiet) {
            computed.close(site, period);
        }
        MonthCells cells = cells(place, period, quiet);
        mustHoldSomething(cells, period);
        months.lock(site, period, cells.missingLabels(), cells.toValidate(), rights.author());
        journal.moveAll(EventType.LOCKED, site, period, null, rights.author());
        journal.record(EventType.LOCKED, new MonthKey(site, period), null, null, rights.author());
        months.publish(site, period);
    }

    void unlock(SiteCode site, Period period, String reason) {
        catalogue.site(site);
        months.unlock(site, period);
        journal.moveAll(EventType.UNLOCKED, site, period, reason, rights.author());
        computed.takeKept(site, period);
        journal.record(EventType.UNLOCKED, new MonthKey(site, period), null, reason, rights.author());
    }

    private MonthCells cells(SiteView place, Period period, boolean quiet) {
        return new MonthCells(
                catalogue.expectedOver(period, List.of(place)).getOrDefault(place.code(), List.of()),
                measurements.ofSite(place.code(), List.of(period)).stream()
                        .filter(Measurement::isFilled)
                        .toList(),
                quiet);
    }

    private static void mustHoldSomething(MonthCells cells, Period period) {
        if (cells.isNothing()) {
            throw IndicatorsProblem.NOTHING_EXPECTED.with(
                    "Rien n’est attendu ni saisi pour cette période (" + period.label() + ").");
        }
    }

    private SiteView mustHaveStarted(SiteCode site, Period period) {
        SiteView place = catalogue.site(site);
        rights.on(site, false).obstacle(period).ifPresent(obstacle -> {
            throw obstacle.refusal();
        });
        return place;
    }
}
