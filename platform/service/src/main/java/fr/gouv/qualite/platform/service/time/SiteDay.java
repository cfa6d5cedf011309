package fr.gouv.qualite.platform.service.time;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Which day it is at a site, by the site's own clocks. */
@ApplicationScoped
public class SiteDay {

    private final Clock clock;
    private final SiteZones zones;

    @Inject
    SiteDay(Clock clock, SiteZones zones) {
        this.clock = clock;
        this.zones = zones;
    }

    public LocalDate today(SiteCode site) {
        return of(clock.instant(), site);
    }

    /** Today at the prefecture's seat, for what is the whole prefecture's. */
    public LocalDate today(PrefectureCode prefecture) {
        return LocalDate.ofInstant(clock.instant(), zones.of(prefecture));
    }

    /** The day that an instant falls on at the site. */
    public LocalDate of(Instant instant, SiteCode site) {
        return LocalDate.ofInstant(instant, zones.of(site));
    }
}
