package fr.gouv.qualite.complaints.organisation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.time.SiteZones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;

/** The time zones of the sites, as indicators published them: a corrected one applies here too. */
@ApplicationScoped
class ZonesOfSites implements SiteZones {

    @Inject
    Sites sites;

    @Override
    public ZoneId of(SiteCode site) {
        return sites.findByIdOptional(site.value()).map(Site::timeZone).orElseGet(() -> of(site.prefecture()));
    }

    /** The zone of most of its sites: those without one of their own carry their prefecture's. */
    @Override
    public ZoneId of(PrefectureCode prefecture) {
        return sites.list("prefecture", prefecture.value()).stream()
                .collect(groupingBy(Site::timeZone, counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(HolidayZone.of(prefecture).timeZone());
    }
}
