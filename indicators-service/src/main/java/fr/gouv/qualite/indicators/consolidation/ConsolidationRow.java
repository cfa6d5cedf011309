package fr.gouv.qualite.indicators.consolidation;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.framework.TargetValue;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.Assessment;
import fr.gouv.qualite.platform.figures.Consolidation;
import fr.gouv.qualite.platform.figures.Coverage;
import fr.gouv.qualite.platform.figures.Situation;
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
                examples = "27 valeurs sur 48 (9 mois sur 12, 3 sites sur 4), 3 suspendues, 1 sans objet")
        String coverage,

        @Schema(description = "Vrai si rien de ce qui est attendu ne manque et si tout est validé.")
        boolean complete,

        @Schema(description = "Ce qu’il y a à dire du chiffre.")
        Situation situation,

        @Schema(description = "Unité dans laquelle la valeur se montre.")
        Unit shownIn,

        @Schema(description = "Nombre de valeurs attendues, sans celles qui sont excusées.")
        long expected,

        @Schema(description = "Nombre de valeurs prises en compte.")
        long measured,

        @Schema(description = "Nombre de valeurs qui manquent.")
        long missing,

        @Schema(description = "Nombre de cases sans objet.") long notApplicable,

        @Schema(description = "Nombre de cases suspendues.") long suspended,

        @Schema(
                description =
                        "Nombre de valeurs prises en compte que personne n’a encore validées : elles ne sont publiées"
                                + " nulle part.")
        long unsettled) {

    /** @param unsettled how many of the values nobody has validated: the figure is then not final, and not ranked */
    static ConsolidationRow of(IndicatorView indicator, Consolidation figure, long unsettled, @Nullable Target target) {
        Coverage coverage = figure.coverage();
        return new ConsolidationRow(
                indicator.code(),
                indicator.label(),
                indicator.rubric(),
                indicator.unit(),
                indicator.precision(),
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                figure.whyNoValue(),
                TargetValue.of(target),
                figure.assessment(),
                coverage.describe() + notValidated(unsettled),
                coverage.isComplete() && unsettled == 0,
                figure.situation(),
                figure.shownIn(),
                coverage.expected(),
                coverage.measured().cells(),
                coverage.missing(),
                coverage.notApplicable(),
                coverage.suspended(),
                unsettled);
    }

    private static String notValidated(long unsettled) {
        return unsettled == 0 ? "" : ", dont " + unsettled + (unsettled > 1 ? " non validées" : " non validée");
    }
}
