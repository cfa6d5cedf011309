package fr.gouv.qualite.indicators.reference;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

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

    /** The prefectures of which this is true, with the number of their sites. */
    public Map<PrefectureCode, Long> sitesByPrefecture(Predicate<PrefectureCode> which) {
        return sites().stream()
                .map(site -> site.code().prefecture())
                .filter(which)
                .collect(groupingBy(code -> code, counting()));
    }

    /** The indicators that the public sees over this period, in the order of the display. */
    public List<DisplayedIndicatorView> displayed(Period period) {
        return references.all(DisplayedIndicator.class, DisplayedIndicatorView::of).stream()
                .filter(it -> it.isShown(period))
                .sorted(comparing(DisplayedIndicatorView::rank).thenComparing(DisplayedIndicatorView::indicator))
                .toList();
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

    /** The codes of the indicators that the prefecture's frameworks and modules ask for at any time of the period. */
    public Set<String> expected(PrefectureCode prefecture, Period period) {
        return expected(period, Set.of(prefecture)).getOrDefault(prefecture, Set.of());
    }

    /** The same for several prefectures at once. */
    public Map<PrefectureCode, Set<String>> expected(Period period, Collection<PrefectureCode> prefectures) {
        Map<String, FrameworkView> frameworks = references.all(Framework.class, FrameworkView::of).stream()
                .collect(toMap(FrameworkView::code, it -> it));
        Map<PrefectureCode, Set<String>> expected = new HashMap<>();
        for (PrefectureView prefecture : references.all(Prefecture.class, PrefectureView::of)) {
            PrefectureCode code = PrefectureCode.of(prefecture.code());
            if (prefectures.contains(code)) {
                expected.put(code, expected(prefecture, period, frameworks));
            }
        }
        return expected;
    }

    /** Of those, the indicators that are measured over periods as long as this one; sorted. */
    public Map<PrefectureCode, List<IndicatorView>> expectedOver(
            Period period, Collection<PrefectureCode> prefectures) {
        Map<String, IndicatorView> indicators = indicators();
        Frequency frequency = Frequency.lasting(period.length());
        Map<PrefectureCode, List<IndicatorView>> expected = new HashMap<>();
        expected(period, prefectures)
                .forEach((prefecture, codes) -> expected.put(
                        prefecture,
                        codes.stream()
                                .filter(code -> indicators.containsKey(code)
                                        && indicators.get(code).frequency() == frequency)
                                .sorted()
                                .map(indicators::get)
                                .toList()));
        return expected;
    }

    private static Set<String> expected(
            PrefectureView prefecture, Period period, Map<String, FrameworkView> frameworks) {
        Set<String> expected = new HashSet<>();
        for (Prefecture.Perimeter perimeter : prefecture.perimeters()) {
            FrameworkView framework = frameworks.get(perimeter.framework());
            if (framework != null && perimeter.covers(period)) {
                expected.addAll(framework.indicators(perimeter.modules()));
            }
        }
        return expected;
    }
}
