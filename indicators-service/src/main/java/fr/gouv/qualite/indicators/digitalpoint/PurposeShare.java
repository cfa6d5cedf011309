package fr.gouv.qualite.indicators.digitalpoint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Ce que des usagers sont venus faire.")
record PurposeShare(
        @Schema(description = "Code de la démarche.") String code,

        @Schema(description = "Démarche.") String label,

        @Schema(description = "Combien sont venus pour elle.")
        long count,

        @Schema(description = "Part de ceux dont le motif est connu, en pour cent ; absente si aucun ne l’est.")
        @Nullable
        BigDecimal share) {

    /**
     * The most frequent first; choices that nobody made are left out.
     *
     * @param base how many said what they came for
     */
    static List<PurposeShare> of(Stream<PurposeCount> counts, long base) {
        return counts
                .filter(it -> it.count() > 0)
                .collect(groupingBy(it -> new PurposeCount(it.code(), it.label(), 0), summingLong(PurposeCount::count)))
                .entrySet()
                .stream()
                .map(it -> new PurposeShare(
                        it.getKey().code(), it.getKey().label(), it.getValue(), share(it.getValue(), base)))
                .sorted(Comparator.comparing(PurposeShare::count).reversed().thenComparing(PurposeShare::code))
                .toList();
    }

    private static @Nullable BigDecimal share(long count, long base) {
        return base < count
                ? null
                : Rate.proportion(BigDecimal.valueOf(count), BigDecimal.valueOf(base))
                        .in(Unit.PERCENT)
                        .orElse(null);
    }
}
