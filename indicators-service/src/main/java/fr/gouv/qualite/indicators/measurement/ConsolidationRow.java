package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.reference.Formula;
import fr.gouv.qualite.indicators.reference.IndicatorView;
import fr.gouv.qualite.platform.Target;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Un indicateur consolidé à partir des numérateurs et des dénominateurs, jamais des taux.")
record ConsolidationRow(
        @Schema(description = "Code de l’indicateur.") String indicator,

        @Schema(description = "Libellé.") String label,

        @Schema(description = "Somme des numérateurs.") @Nullable
        BigDecimal numerator,

        @Schema(description = "Somme des dénominateurs.") @Nullable
        BigDecimal denominator,

        @Schema(description = "Valeur consolidée ; absente pour une médiane ou sans mesure.") @Nullable
        BigDecimal value,

        @Schema(description = "Position par rapport à la cible.")
        Assessment assessment,

        @Schema(
                description = "Périodes et sites pris en compte, en clair.",
                examples = "9 périodes sur 12, 3 sites sur 4")
        String coverage) {

    /** @param used the measurements that hold a value; suspended, not applicable and missing ones are left out */
    static ConsolidationRow of(
            IndicatorView indicator, List<Measurement> used, int periods, int sites, @Nullable Target target) {
        Figures figures = consolidate(indicator, used);
        long seen = used.stream().map(it -> it.period).distinct().count();
        long places = used.stream().map(it -> it.site).distinct().count();
        return new ConsolidationRow(
                indicator.code(),
                indicator.label(),
                figures.numerator(),
                figures.denominator(),
                figures.value(),
                Assessment.ofValue(figures.value(), target),
                "%d période(s) sur %d, %d site(s) sur %d".formatted(seen, periods, places, sites));
    }

    static Figures consolidate(IndicatorView indicator, List<Measurement> used) {
        if (used.isEmpty()) {
            return Figures.NONE;
        }
        if (indicator.formula().takesCounts()) {
            return Figures.counts(
                    indicator.formula(),
                    indicator.unit(),
                    sum(used.stream().map(it -> it.numerator).toList()),
                    sum(used.stream().map(it -> it.denominator).toList()));
        }
        if (indicator.formula() == Formula.COUNT) {
            return new Figures(null, null, sum(used.stream().map(it -> it.value).toList()));
        }
        // Medians and plain values cannot be added up: only a single one stands for itself.
        return used.size() == 1 ? used.getFirst().figures() : Figures.NONE;
    }

    private static BigDecimal sum(List<@Nullable BigDecimal> numbers) {
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            total = number == null ? total : total.add(number);
        }
        return total;
    }
}
