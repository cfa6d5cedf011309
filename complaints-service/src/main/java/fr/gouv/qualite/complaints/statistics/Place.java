package fr.gouv.qualite.complaints.statistics;

import fr.gouv.qualite.complaints.casefile.query.CaseSelection;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.security.Caller;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the cases asked for are, as far as the caller sees.
 *
 * @param onlyYourSites whether the caller sees a part of the prefecture only
 */
record Place(CaseSelection cases, boolean onlyYourSites) {

    static Place of(StatisticsQuery asked, Caller caller) {
        asked.check();
        Place place = seen(asked, caller);
        place.cases
                .kind(asked.kind())
                .channel(asked.channel())
                .scope(asked.scope())
                .theme(asked.theme());
        return place;
    }

    private static Place seen(StatisticsQuery asked, Caller caller) {
        SiteCode site = asked.site();
        if (site != null) {
            caller.mustSee(site);
            return new Place(CaseSelection.ofSites(Set.of(site), asked.from(), asked.to()), false);
        }
        if (asked.prefecture() == null && caller.seesTheNation()) {
            return new Place(CaseSelection.ofTheNation(asked.from(), asked.to()), false);
        }
        PrefectureCode prefecture = asked.prefecture() == null ? ownPrefecture(caller) : asked.prefecture();
        if (caller.seesPrefecture(prefecture)) {
            return new Place(CaseSelection.ofPrefecture(prefecture.value(), asked.from(), asked.to()), false);
        }
        return new Place(CaseSelection.ofSites(ownSites(prefecture, caller), asked.from(), asked.to()), true);
    }

    private static PrefectureCode ownPrefecture(Caller caller) {
        return caller.prefecture()
                .orElseThrow(() -> CommonProblem.FORBIDDEN.with("Aucune préfecture n’est dans votre périmètre."));
    }

    private static Set<SiteCode> ownSites(PrefectureCode place, Caller caller) {
        Set<SiteCode> sites = caller.sites().stream()
                .filter(site -> site.prefecture().equals(place))
                .collect(Collectors.toSet());
        if (sites.isEmpty()) {
            throw CommonProblem.FORBIDDEN.with("Cette préfecture n’est pas dans votre périmètre.");
        }
        return sites;
    }
}
