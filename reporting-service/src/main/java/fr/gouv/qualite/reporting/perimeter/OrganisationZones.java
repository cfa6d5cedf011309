package fr.gouv.qualite.reporting.perimeter;

import fr.gouv.qualite.platform.HolidayZone;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.time.SiteZones;
import fr.gouv.qualite.reporting.facts.Facts;
import fr.gouv.qualite.reporting.facts.Place;
import fr.gouv.qualite.reporting.facts.Scope;
import fr.gouv.qualite.reporting.topic.OrganisationFact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The time zones of the organisation, read once a request for each prefecture. */
@RequestScoped
class OrganisationZones implements SiteZones {

    @Inject
    Facts facts;

    private final Map<PrefectureCode, Map<String, ZoneId>> read = new HashMap<>();

    @Override
    public ZoneId of(SiteCode site) {
        ZoneId home = of(site.prefecture());
        return zones(site.prefecture()).getOrDefault(site.value(), home);
    }

    @Override
    public ZoneId of(PrefectureCode prefecture) {
        return zones(prefecture)
                .getOrDefault(prefecture.value(), HolidayZone.of(prefecture).timeZone());
    }

    private Map<String, ZoneId> zones(PrefectureCode prefecture) {
        return read.computeIfAbsent(prefecture, this::find);
    }

    private Map<String, ZoneId> find(PrefectureCode prefecture) {
        Map<String, ZoneId> zones = new HashMap<>();
        for (OrganisationFact fact :
                facts.at(new Place(Scope.PREFECTURE, prefecture.value()), OrganisationFact.class)) {
            if (fact.timeZone() != null) {
                zones.put(fact.code(), ZoneId.of(fact.timeZone()));
            }
        }
        return zones;
    }
}
