package fr.gouv.qualite.indicators.digitalpoint;

import fr.gouv.qualite.indicators.measurement.CurrentFigures;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How prefectures publish their digital points: so many visitors a month on average, so many per cent satisfied. */
@Schema(description = "Les points d’accueil numérique d’un site, sur plusieurs mois.")
record PointSummary(
        @Schema(description = "Site.") String site,

        @Schema(description = "Nom du site.") String siteName,

        @Schema(description = "Usagers par mois, en moyenne des mois comptés ; absent si aucun ne l’est.") @Nullable
        BigDecimal visitsPerMonth,

        @Schema(description = "Mois comptés.") int monthsCounted,

        @Schema(description = "Mois demandés.") int months,

        @Schema(description = "Réponses satisfaites ou très satisfaites.")
        long satisfied,

        @Schema(description = "Réponses qui donnent un avis.")
        long opinions,

        @Schema(description = "Satisfaction en pour cent ; absente sans réponse.") @Nullable
        BigDecimal satisfaction) {

    /** @param figures of this site, over those months; a month that nobody counted is missing, and is not 0 */
    static PointSummary of(SiteView site, int months, List<CurrentFigures.Figure> figures) {
        List<BigDecimal> visits = figures.stream()
                .filter(it -> it.indicator().equals(CountingDays.ATTENDANCE))
                .map(CurrentFigures.Figure::value)
                .toList();
        BigDecimal satisfied = sum(satisfaction(figures).map(CurrentFigures.Figure::numerator));
        BigDecimal opinions = sum(satisfaction(figures).map(CurrentFigures.Figure::denominator));
        return new PointSummary(
                site.code().value(),
                site.name(),
                visits.isEmpty()
                        ? null
                        : sum(visits.stream()).divide(BigDecimal.valueOf(visits.size()), MathContext.DECIMAL128),
                visits.size(),
                months,
                satisfied.longValue(),
                opinions.longValue(),
                Rate.proportion(satisfied, opinions).in(Unit.PERCENT).orElse(null));
    }

    private static Stream<CurrentFigures.Figure> satisfaction(List<CurrentFigures.Figure> figures) {
        return figures.stream().filter(it -> it.indicator().equals(SurveyResults.SATISFACTION));
    }

    private static BigDecimal sum(Stream<@Nullable BigDecimal> numbers) {
        return numbers.filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
