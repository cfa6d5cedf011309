package fr.gouv.qualite.indicators.board;

import fr.gouv.qualite.indicators.IndicatorsProblem;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.catalogue.Enterable;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.month.MonthKey;
import fr.gouv.qualite.indicators.month.SiteMonths;
import fr.gouv.qualite.indicators.organisation.CommitmentChanged;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.figures.Frequency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Refuses a change of perimeter, or of the days when a site is open, that would add cells to locked months or take some
 * away: what they published would no longer be what their prefecture counts.
 */
@ApplicationScoped
class LockedPerimeters {

    /** How many locked months a refusal names. */
    private static final int NAMED = 10;

    @Inject
    SiteMonths months;

    @Inject
    Catalogue catalogue;

    void check(@Observes CommitmentChanged change) {
        List<MonthKey> locked = months.lockedIn(PrefectureCode.of(change.after().code()));
        if (locked.isEmpty()) {
            return;
        }
        Enterable before = catalogue.enterable(change.sitesBefore(), List.of(change.before()));
        Enterable after = catalogue.enterable(change.sitesAfter(), List.of(change.after()));
        Collection<IndicatorView> indicators = catalogue.indicators().values();
        List<MonthKey> touched = locked.stream()
                .filter(month -> indicators.stream()
                        .filter(indicator -> indicator.frequency() == Frequency.of(month.period()))
                        .anyMatch(indicator -> before.allows(month.site(), indicator, month.period())
                                != after.allows(month.site(), indicator, month.period())))
                .sorted(Comparator.comparing((MonthKey month) -> month.period().firstDay())
                        .thenComparing(month -> month.site().value()))
                .toList();
        if (!touched.isEmpty()) {
            throw IndicatorsProblem.PERIOD_LOCKED.with(
                    "Ce changement ajouterait ou retirerait des indicateurs à des périodes verrouillées : "
                            + names(touched) + ". Déverrouillez-les d’abord, ou donnez d’autres dates.");
        }
    }

    private static String names(List<MonthKey> touched) {
        int more = touched.size() - NAMED;
        return touched.stream()
                        .limit(NAMED)
                        .map(month -> month.site() + ", " + month.period().label())
                        .collect(Collectors.joining(" ; "))
                + (more > 0 ? " et " + more + (more > 1 ? " autres" : " autre") : "");
    }
}
