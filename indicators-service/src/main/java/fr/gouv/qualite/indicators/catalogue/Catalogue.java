package fr.gouv.qualite.indicators.catalogue;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.gouv.qualite.indicators.framework.DisplayedIndicatorView;
import fr.gouv.qualite.indicators.framework.Frameworks;
import fr.gouv.qualite.indicators.framework.Frequency;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.framework.Indicators;
import fr.gouv.qualite.indicators.organisation.Organisation;
import fr.gouv.qualite.indicators.organisation.Perimeter;
import fr.gouv.qualite.indicators.organisation.PrefectureView;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.OfficeHours;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.WorkingDayCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the measurements need to know of sites, indicators and perimeters. */
@ApplicationScoped
public class Catalogue {

    @Inject
    Organisation organisation;

    @Inject
    Frameworks frameworks;

    @Inject
    Indicators indicators;

    public SiteView site(SiteCode code) {
        return organisation.site(code);
    }

    public List<SiteView> sites() {
        return organisation.sites();
    }

    /** When the site may be written to: by its prefecture's calendar and its own clock. */
    public OfficeHours officeHours(SiteCode site) {
        return new OfficeHours(
                WorkingDayCalendar.of(organisation.prefecture(site.prefecture()).holidayZone()),
                organisation.timeZone(site));
    }

    public List<DisplayedIndicatorView> displayed(Period period) {
        return indicators.displayed(period);
    }

    public List<PrefectureView> prefectures() {
        return organisation.prefectures();
    }

    /** Every prefecture with its name. */
    public Map<PrefectureCode, String> prefectureNames() {
        return prefectures().stream().collect(toMap(it -> PrefectureCode.of(it.code()), PrefectureView::name));
    }

    public IndicatorView indicator(String code) {
        return indicators.get(code);
    }

    public Map<String, IndicatorView> indicators() {
        return indicators.all().stream().collect(toMap(IndicatorView::code, it -> it));
    }

    /**
     * What each of these sites has to measure at some time of the period: the indicators that its prefecture's
     * perimeters ask for, in the versions of the frameworks of that time, while the site is open. Sites without
     * anything to measure are absent.
     *
     * @param indicators those that exist, by code
     */
    public Map<SiteCode, Set<String>> expected(
            Period period, Collection<SiteView> sites, Map<String, IndicatorView> indicators) {
        Map<String, List<Perimeter>> perimeters =
                prefectures().stream().collect(toMap(PrefectureView::code, PrefectureView::perimeters));
        Editions editions = editions(
                period,
                sites.stream()
                        .map(SiteView::prefecture)
                        .distinct()
                        .flatMap(code -> perimeters.getOrDefault(code, List.of()).stream())
                        .toList());
        Map<SiteCode, Set<String>> expected = new HashMap<>();
        for (SiteView site : sites) {
            if (site.isOpen(period)) {
                Set<String> asked =
                        editions.asked(perimeters.getOrDefault(site.prefecture(), List.of()), site.code(), period);
                expected.put(
                        site.code(),
                        indicators.values().stream()
                                .filter(it -> asked.contains(it.code()) && it.isMeasured(period))
                                .map(IndicatorView::code)
                                .collect(toSet()));
            }
        }
        return expected;
    }

    /** Of those, the indicators that are measured over periods as long as this one; sorted. */
    public Map<SiteCode, List<IndicatorView>> expectedOver(Period period, Collection<SiteView> sites) {
        Map<String, IndicatorView> indicators = indicators();
        Frequency frequency = Frequency.lasting(period.length());
        Map<SiteCode, List<IndicatorView>> expected = new HashMap<>();
        expected(period, sites, indicators)
                .forEach((site, codes) -> expected.put(
                        site,
                        codes.stream()
                                .sorted()
                                .map(indicators::get)
                                .filter(it -> it.frequency() == frequency)
                                .toList()));
        return expected;
    }

    private Editions editions(Period period, List<Perimeter> perimeters) {
        return new Editions(
                frameworks.during(period),
                frameworks.views(perimeters.stream()
                        .filter(it -> it.covers(period))
                        .flatMap(it -> it.pinned().stream())
                        .collect(toSet())));
    }
}
