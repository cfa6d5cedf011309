package fr.gouv.qualite.indicators.catalogue;

import fr.gouv.qualite.indicators.framework.FrameworkView;
import fr.gouv.qualite.indicators.organisation.Perimeter;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The versions of the frameworks that apply over a period.
 *
 * @param current those that apply by their dates; several of a framework that changed in the meantime
 * @param pinned those that a perimeter names, whatever their dates
 */
record Editions(List<FrameworkView> current, List<FrameworkView> pinned) {

    /** The indicators that these perimeters ask of the site over the period. */
    Set<String> asked(List<Perimeter> perimeters, SiteCode site, Period period) {
        Set<String> asked = new HashSet<>();
        perimeters.stream().filter(it -> it.covers(period) && it.asksOf(site)).forEach(perimeter -> of(perimeter)
                .forEach(it -> asked.addAll(it.indicators(perimeter.modules()))));
        return asked;
    }

    private List<FrameworkView> of(Perimeter perimeter) {
        List<FrameworkView> among = perimeter.frameworkVersion() == null ? current : pinned;
        return among.stream()
                .filter(it -> it.code().equals(perimeter.framework())
                        && (perimeter.frameworkVersion() == null || perimeter.frameworkVersion() == it.version()))
                .toList();
    }
}
