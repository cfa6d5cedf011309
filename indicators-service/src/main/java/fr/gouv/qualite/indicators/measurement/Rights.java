package fr.gouv.qualite.indicators.measurement;

import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_MEASUREMENTS_WRITE;

import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What the caller may do to the cells of a site. */
@RequestScoped
class Rights {

    @Inject
    Caller caller;

    @Inject
    Measurements measurements;

    @Inject
    Clock clock;

    Editing on(SiteCode site, Period period) {
        return on(site, measurements.isLocked(site, period));
    }

    Editing on(SiteCode site, boolean locked) {
        boolean referent = caller.has(QUALITY_REFERENT) && caller.sites().contains(site);
        return new Editing(
                LocalDate.now(clock.withZone(HolidayZone.of(site.prefecture()).timeZone())),
                locked,
                referent || caller.manages(site.prefecture()),
                caller.has(SCOPE_MEASUREMENTS_WRITE));
    }

    void mustSee(SiteCode site) {
        if (!caller.has(SCOPE_MEASUREMENTS_WRITE)) {
            caller.mustSee(site);
        }
    }

    Trail.Author author() {
        return new Trail.Author(caller.id(), caller.name());
    }
}
