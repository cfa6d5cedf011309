package fr.gouv.qualite.indicators.catalogue;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.gouv.qualite.indicators.framework.DisplayedIndicatorView;
import fr.gouv.qualite.indicators.framework.Frameworks;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.framework.Indicators;
import fr.gouv.qualite.indicators.organisation.Organisation;
import fr.gouv.qualite.indicators.organisation.Perimeter;
import fr.gouv.qualite.indicators.organisation.PrefectureView;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.platform.OfficeHours;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.WorkingDayCalendar;
import fr.gouv.qualite.platform.figures.Expectation;
import fr.gouv.qualite.platform.figures.FrameworkEdition;
import fr.gouv.qualite.platform.figures.Frequency;
import fr.gouv.qualite.platform.figures.IndicatorDefinition;
import fr.gouv.qualite.platform.figures.SiteDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks up sites, indicators and perimeters for the measurements. */
@ApplicationScoped
public class Catalogue {

    @Inject
    Organisation organisation;

    @Inject
    Frameworks frameworks;

    @Inject
    Indicators indicators;

    @Inject
    Clock clock;

    public SiteView site(SiteCode code) {
        return organisation.site(code);
    }

    public List<SiteView> sites() {
        return organisation.sites();
    }

    /** Which day it is at each of these sites, by the zones of these prefectures where they have none of their own. */
    public Map<SiteCode, LocalDate> today(Collection<SiteView> sites, Collection<PrefectureView> prefectures) {
        Map<String, String> homes = prefectures.stream().collect(toMap(PrefectureView::code, PrefectureView::timeZone));
        return sites.stream().collect(toMap(SiteView::code, site -> {
            String zone = site.timeZone() == null ? homes.get(site.prefecture()) : site.timeZone();
            return LocalDate.now(clock.withZone(ZoneId.of(requireNonNull(zone))));
        }));
    }

    /** When the site may be written to: by its prefecture's calendar and its own clock. */
    public OfficeHours officeHours(SiteCode site) {
        return new OfficeHours(
                WorkingDayCalendar.of(organisation.prefecture(site.prefecture()).holidayZone()), organisation.of(site));
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
     * What each of these sites has to measure at some time of the period. Sites that are closed are absent.
     *
     * @param indicators those that exist, by code
     */
    public Map<SiteCode, Set<String>> expected(
            Period period, Collection<SiteView> sites, Map<String, IndicatorView> indicators) {
        Expectation expectation = expectation(period, sites);
        Map<SiteCode, Set<String>> expected = new HashMap<>();
        List<IndicatorDefinition> definitions =
                indicators.values().stream().map(IndicatorView::definition).toList();
        for (SiteView site : sites) {
            if (site.isOpen(period)) {
                SiteDates dates = site.dates();
                expected.put(
                        site.code(),
                        definitions.stream()
                                .filter(indicator -> expectation.asks(dates, indicator, period))
                                .map(IndicatorDefinition::code)
                                .collect(toSet()));
            }
        }
        return expected;
    }

    /** Says which cells these sites have to fill over the period or inside it. */
    public Expectation expectation(Period period, Collection<SiteView> sites) {
        Map<PrefectureCode, List<Perimeter>> perimeters = perimeters(sites, prefectures());
        return expectation(perimeters, frameworks.during(period, pinned(perimeters)));
    }

    /** Says which cells of these sites may be filled, over any period; none of a site that does not exist. */
    public Enterable enterable(Collection<SiteCode> codes) {
        return enterable(
                organisation.sites().stream()
                        .filter(site -> codes.contains(site.code()))
                        .toList(),
                prefectures());
    }

    /** Says which cells of these sites may be filled, over any period. */
    public Enterable enterable(Collection<SiteView> sites, Collection<PrefectureView> prefectures) {
        return new Enterable(
                sites, expectation(perimeters(sites, prefectures), frameworks.editions()), indicators.displayed());
    }

    /** Says which cells of this site may be filled over the period or inside it; none of a site that does not exist. */
    public Enterable enterable(SiteCode code, Period period) {
        List<SiteView> sites = organisation.findSite(code).stream().toList();
        Map<PrefectureCode, List<Perimeter>> perimeters = sites.isEmpty()
                ? Map.of()
                : Map.of(
                        code.prefecture(),
                        organisation.prefecture(code.prefecture()).perimeters());
        return new Enterable(
                sites, expectation(perimeters, frameworks.during(period, pinned(perimeters))), indicators.displayed());
    }

    private static Map<PrefectureCode, List<Perimeter>> perimeters(
            Collection<SiteView> sites, Collection<PrefectureView> prefectures) {
        Map<String, List<Perimeter>> perimeters =
                prefectures.stream().collect(toMap(PrefectureView::code, PrefectureView::perimeters));
        return sites.stream()
                .map(site -> site.code().prefecture())
                .distinct()
                .collect(toMap(code -> code, code -> perimeters.getOrDefault(code.value(), List.of())));
    }

    private static Set<References.Key> pinned(Map<PrefectureCode, List<Perimeter>> perimeters) {
        return perimeters.values().stream()
                .flatMap(List::stream)
                .flatMap(perimeter -> perimeter.pinned().stream())
                .collect(toSet());
    }

    private static Expectation expectation(
            Map<PrefectureCode, List<Perimeter>> perimeters, List<FrameworkEdition> editions) {
        return new Expectation(
                perimeters.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .map(Perimeter::committed)
                        .toList())),
                editions);
    }

    /** Of those, the indicators that are measured over periods as long as this one; sorted. */
    public Map<SiteCode, List<IndicatorView>> expectedOver(Period period, Collection<SiteView> sites) {
        Map<String, IndicatorView> indicators = indicators();
        Frequency frequency = Frequency.of(period);
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
}
