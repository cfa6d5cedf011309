package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.Formula;
import fr.gouv.qualite.platform.figures.Frequency;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Un indicateur consolidé à partir des numérateurs et des dénominateurs, jamais des taux.")
record ConsolidationRow(
        @Schema(description = "Code de l’indicateur.") String indicator,

        @Schema(description = "Libellé.") String label,

        @Schema(description = "Rubrique.") String rubric,

        @Schema(description = "Unité.") Unit unit,

        @Schema(description = "Décimales montrées.") int precision,

        @Schema(description = "Somme des numérateurs.") @Nullable
        BigDecimal numerator,

        @Schema(description = "Somme des dénominateurs.") @Nullable
        BigDecimal denominator,

        @Schema(description = "Valeur consolidée ; absente sans mesure, et quand les valeurs ne s’additionnent pas.")
        @Nullable
        BigDecimal value,

        @Schema(description = "Pourquoi il n’y a pas de valeur alors qu’il y a des mesures.") @Nullable
        String whyNoValue,

        @Schema(description = "Cible de la période.") @Nullable
        TargetValue target,

        @Schema(description = "Position par rapport à la cible.")
        Assessment assessment,

        @Schema(
                description = "Périodes et sites pris en compte, en clair.",
                examples = "9 mois sur 12, 3 sites sur 4 ; 3 mois suspendus, non comptés")
        String coverage,

        @Schema(description = "Vrai si chaque site attendu a une valeur pour chaque période.")
        boolean complete) {

    private static final String NOT_ADDITIVE =
            "Les médianes et les valeurs relevées ne s’additionnent pas d’un site ou d’une période à l’autre.";

    /**
     * @param totals what the measurements add up to
     * @param months how long the consolidated period is
     * @param sites how many sites have to measure the indicator
     */
    static ConsolidationRow of(
            IndicatorView indicator, Totals totals, int months, long sites, @Nullable Target target) {
        Figures figures = consolidate(indicator, totals);
        int periods = months / indicator.frequency().months();
        return new ConsolidationRow(
                indicator.code(),
                indicator.label(),
                indicator.rubric(),
                indicator.unit(),
                indicator.precision(),
                figures.numerator(),
                figures.denominator(),
                figures.value(),
                figures.value() == null && totals.values() > 0 ? NOT_ADDITIVE : null,
                TargetValue.of(target),
                Assessment.ofValue(figures.value(), Assessment.judges(indicator.unit(), months) ? target : null),
                coverage(indicator.frequency(), totals, periods, sites),
                totals.values() >= periods * sites && sites > 0);
    }

    static Figures consolidate(IndicatorView indicator, Totals totals) {
        if (totals.values() == 0) {
            return Figures.NONE;
        }
        if (indicator.formula().takesCounts()) {
            return Figures.computed(indicator, totals.numerator(), totals.denominator());
        }
        // Medians and plain values cannot be added up: only a single one stands for itself.
        return indicator.formula() == Formula.COUNT || totals.values() == 1
                ? new Figures(null, null, totals.value())
                : Figures.NONE;
    }

    private static String coverage(Frequency frequency, Totals totals, int periods, long sites) {
        String text = "%d %s sur %d, %d %s sur %d"
                .formatted(
                        totals.periods(),
                        frequency.noun(totals.periods()),
                        periods,
                        totals.sites(),
                        totals.sites() > 1 ? "sites" : "site",
                        sites);
        return totals.suspended() == 0
                ? text
                : text
                        + " ; %d %s %s"
                                .formatted(
                                        totals.suspended(),
                                        frequency.noun(totals.suspended()),
                                        suspended(frequency, totals.suspended()));
    }

    private static String suspended(Frequency frequency, long count) {
        String end = (frequency == Frequency.YEAR ? "e" : "") + (count > 1 ? "s" : "");
        return "suspendu" + end + ", non compté" + end;
    }
}
