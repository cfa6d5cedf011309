package fr.gouv.qualite.indicators.reference;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    public IndicatorView indicator(String code) {
        return references
                .find(Indicator.class, code, IndicatorView::of)
                .orElseThrow(() -> References.unknown("L’indicateur", code));
    }

    public Map<String, IndicatorView> indicators() {
        return references.all(Indicator.class, IndicatorView::of).stream()
                .collect(Collectors.toMap(IndicatorView::code, Function.identity()));
    }

    /** The codes of the indicators that the prefecture's frameworks and modules ask for at any time of the period. */
    public Set<String> expected(PrefectureCode prefecture, Period period) {
        Map<String, FrameworkView> frameworks = references.all(Framework.class, FrameworkView::of).stream()
                .collect(Collectors.toMap(FrameworkView::code, Function.identity()));
        Set<String> expected = new HashSet<>();
        references
                .find(Prefecture.class, prefecture.value(), PrefectureView::of)
                .ifPresent(it -> it.perimeters().forEach(perimeter -> {
                    FrameworkView framework = frameworks.get(perimeter.framework());
                    if (framework != null && perimeter.covers(period)) {
                        expected.addAll(framework.indicators(perimeter.modules()));
                    }
                }));
        return expected;
    }
}
