package fr.gouv.qualite.indicators.completeness;

import static java.util.stream.Collectors.toMap;

import fr.gouv.qualite.indicators.framework.Feed;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.measurement.Measurements.Filled;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.figures.CellState;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ce qu’un site a saisi pour une période.")
record CompletenessRow(
        @Schema(description = "Site.") String site,

        @Schema(description = "Nom du site.") String siteName,

        @Schema(description = "Période.") String period,

        @Schema(description = "Nombre d’indicateurs attendus.")
        int expected,

        @Schema(description = "Nombre d’indicateurs renseignés, « sans objet » et « suspendu » compris.")
        int entered,

        @Schema(description = "Nombre de mesures validées ou verrouillées, et de celles qui n’ont pas à l’être.")
        int validated,

        @Schema(description = "Vrai si la période est verrouillée.")
        boolean locked,

        @Schema(description = "Codes des indicateurs qui manquent.")
        List<String> missing) {

    /** An indicator that the site has to measure, and whether the platform computes it. */
    record Asked(String indicator, boolean computed) {

        static Asked of(IndicatorView indicator) {
            return new Asked(indicator.code(), indicator.feed() == Feed.COMPUTED);
        }
    }

    /**
     * What the platform computes is nobody's to enter: while there was nothing to compute it is not expected.
     *
     * @param asked the indicators that the site has to measure over this period
     */
    static CompletenessRow of(SiteView site, Period period, List<Asked> asked, List<Filled> filled, boolean locked) {
        Map<String, CellState> states = filled.stream().collect(toMap(Filled::indicator, Filled::state));
        List<String> expected = asked.stream()
                .filter(it -> !it.computed() || states.containsKey(it.indicator()))
                .map(Asked::indicator)
                .toList();
        List<String> missing =
                expected.stream().filter(code -> !states.containsKey(code)).toList();
        int waiting = (int) expected.stream()
                .filter(code -> states.get(code) == CellState.ENTERED)
                .count();
        int entered = expected.size() - missing.size();
        return new CompletenessRow(
                site.code().value(),
                site.name(),
                period.toString(),
                expected.size(),
                entered,
                entered - waiting,
                locked,
                missing);
    }
}
