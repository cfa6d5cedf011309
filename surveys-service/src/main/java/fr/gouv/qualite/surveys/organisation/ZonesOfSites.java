package fr.gouv.qualite.surveys.organisation;

import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.time.SiteZones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;

/** The time zones of the sites, as indicators published them. */
@ApplicationScoped
class ZonesOfSites implements SiteZones {

    @Inject
    Sites sites;

    @Override
    public ZoneId of(SiteCode site) {
        return sites.of(site).map(Site::zone).orElseGet(() -> of(site.prefecture()));
    }

    @Override
    public ZoneId of(PrefectureCode prefecture) {
        return HolidayZone.of(prefecture).timeZone();
    }
}
