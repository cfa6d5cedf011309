package fr.gouv.qualite.indicators.reference;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.gouv.qualite.platform.OfficeHours;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.WorkingDayCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the measurements need to know of sites, indicators and perimeters. */
@ApplicationScoped
public class Catalogue {

    @Inject
    References references;

    public SiteView site(SiteCode code) {
        return references
                .find(Site.class, code.value(), SiteView::of)
                .orElseThrow(() -> References.unknown("Le site", code.value()));
    }

    public List<SiteView> sites() {
        return references.all(Site.class, SiteView::of);
    }

    /** When the site may be written to: by the calendar and the clocks of its prefecture. */
    public OfficeHours officeHours(SiteCode site) {
        String home = site.prefecture().value();
        return references
                .find(
                        Prefecture.class,
                        home,
                        (key, it) -> new OfficeHours(WorkingDayCalendar.of(it.holidayZone()), ZoneId.of(it.timeZone())))
                .orElseThrow(() -> References.unknown("La préfecture", home));
    }

    /** The indicators that the public sees over this period, in the order of the display. */
    public List<DisplayedIndicatorView> displayed(Period period) {
        return references.all(DisplayedIndicator.class, DisplayedIndicatorView::of).stream()
                .filter(it -> it.isShown(period))
                .sorted(comparing(DisplayedIndicatorView::rank).thenComparing(DisplayedIndicatorView::indicator))
                .toList();
    }

    public List<PrefectureView> prefectures() {
        return references.all(Prefecture.class, PrefectureView::of);
    }

    /** Every prefecture with its name. */
    public Map<PrefectureCode, String> prefectureNames() {
        return prefectures().stream().collect(toMap(it -> PrefectureCode.of(it.code()), PrefectureView::name));
    }

    public IndicatorView indicator(String code) {
        return references
                .find(Indicator.class, code, IndicatorView::of)
                .orElseThrow(() -> References.unknown("L’indicateur", code));
    }

    public Map<String, IndicatorView> indicators() {
        return references.all(Indicator.class, IndicatorView::of).stream()
                .collect(toMap(IndicatorView::code, it -> it));
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
        Map<String, List<Prefecture.Perimeter>> perimeters =
                references.all(Prefecture.class, PrefectureView::of).stream()
                        .collect(toMap(PrefectureView::code, PrefectureView::perimeters));
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

    private Editions editions(Period period, List<Prefecture.Perimeter> perimeters) {
        Set<String> pinned = perimeters.stream()
                .filter(it -> it.covers(period))
                .flatMap(it -> it.pinned().stream())
                .collect(toSet());
        return new Editions(
                references.during(Framework.class, period, FrameworkView::of),
                references.pinned(Framework.class, pinned, FrameworkView::of));
    }
}
