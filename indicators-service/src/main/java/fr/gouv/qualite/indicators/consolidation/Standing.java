package fr.gouv.qualite.indicators.consolidation;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.figures.Assessment;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A prefecture ranked among the others for one indicator. One with missing values has no rank. */
@Schema(description = "La place d’une préfecture pour un indicateur.")
record Standing(
        @Schema(description = "Code de la préfecture.") String prefecture,

        @Schema(description = "Nom.") String name,

        @Schema(description = "Valeur consolidée de ses sites.") @Nullable
        BigDecimal value,

        @Schema(description = "Valeur de la période précédente.") @Nullable
        BigDecimal previousValue,

        @Schema(description = "Position par rapport à sa cible.")
        Assessment assessment,

        @Schema(description = "Périodes et sites pris en compte, en clair.")
        String coverage,

        @Schema(description = "Rang parmi les préfectures dont la couverture est complète ; les ex æquo ont le même.")
        @Nullable
        Integer rank,

        @Schema(description = "Pourquoi elle n’est pas classée.") @Nullable
        String whyNoRank) {

    /** A prefecture before it is compared with the others. */
    record Contender(
            PrefectureCode code,
            String name,
            ConsolidationRow row,
            @Nullable BigDecimal previous) {

        boolean isRanked() {
            return row.complete() && row.value() != null;
        }

        private BigDecimal result() {
            return Objects.requireNonNull(row.value());
        }

        private @Nullable String whyNoRank() {
            if (isRanked()) {
                return null;
            }
            if (row.whyNoValue() != null) {
                return row.whyNoValue();
            }
            if (row.value() != null) {
                return "Couverture partielle : " + row.coverage() + ".";
            }
            return row.complete() ? "Rien à mesurer : " + row.coverage() + "." : "Aucune mesure.";
        }
    }

    /** The ranked ones first, best first; then the others by code. */
    static List<Standing> of(IndicatorView indicator, List<Contender> contenders) {
        Comparator<BigDecimal> best =
                indicator.sense() == Sense.HIGHER_IS_BETTER ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<BigDecimal> results = contenders.stream()
                .filter(Contender::isRanked)
                .map(Contender::result)
                .sorted(best)
                .toList();
        return contenders.stream()
                .map(contender -> of(contender, results))
                .sorted(Comparator.comparing(
                                Standing::rank, Comparator.<@Nullable Integer>nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Standing::prefecture))
                .toList();
    }

    private static Standing of(Contender contender, List<BigDecimal> results) {
        return new Standing(
                contender.code().value(),
                contender.name(),
                contender.row().value(),
                contender.previous(),
                contender.row().assessment(),
                contender.row().coverage(),
                contender.isRanked() ? 1 + firstIndex(results, contender.result()) : null,
                contender.whyNoRank());
    }

    private static int firstIndex(List<BigDecimal> results, BigDecimal result) {
        int index = 0;
        while (results.get(index).compareTo(result) != 0) {
            index++;
        }
        return index;
    }
}
