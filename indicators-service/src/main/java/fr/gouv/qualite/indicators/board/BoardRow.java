package fr.gouv.qualite.indicators.board;

import fr.gouv.qualite.indicators.framework.Feed;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.framework.TargetValue;
import fr.gouv.qualite.indicators.measurement.Editing;
import fr.gouv.qualite.indicators.measurement.Figures;
import fr.gouv.qualite.indicators.measurement.Measurement;
import fr.gouv.qualite.indicators.measurement.Obstacle;
import fr.gouv.qualite.indicators.measurement.Position;
import fr.gouv.qualite.indicators.measurement.Source;
import fr.gouv.qualite.indicators.measurement.UnusualFigure;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.Assessment;
import fr.gouv.qualite.platform.figures.CellState;
import fr.gouv.qualite.platform.figures.Formula;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Une ligne du tableau du mois.")
record BoardRow(
        @Schema(description = "Code de l’indicateur.") String indicator,

        @Schema(description = "Libellé.") String label,

        @Schema(description = "Rubrique.") String rubric,

        @Schema(description = "Unité.") Unit unit,

        @Schema(description = "Calcul.") Formula formula,

        @Schema(description = "Origine des valeurs.") Feed feed,

        @Schema(description = "Décimales montrées.") int precision,

        @Schema(description = "Sens du progrès.") Sense sense,

        @Schema(description = "État.") CellState state,

        @Schema(description = "Numérateur, ou somme.") @Nullable
        BigDecimal numerator,

        @Schema(description = "Dénominateur, ou effectif.") @Nullable
        BigDecimal denominator,

        @Schema(description = "Valeur exacte.") @Nullable BigDecimal value,

        @Schema(description = "Remarque.") @Nullable String remark,

        @Schema(description = "Motif de l’absence de valeur, ou du remplacement d’une valeur calculée.") @Nullable
        String reason,

        @Schema(description = "Origine de ce qui est dans la case ; absente tant que rien n’y est.") @Nullable
        Source source,

        @Schema(description = "Valeur calculée par la plateforme, quand la case en montre une autre.") @Nullable
        BigDecimal computedValue,

        @Schema(description = "Numérateur de cette valeur calculée.") @Nullable
        BigDecimal computedNumerator,

        @Schema(description = "Dénominateur de cette valeur calculée.") @Nullable
        BigDecimal computedDenominator,

        @Schema(
                description =
                        "Vrai si la valeur, ou la somme d’une moyenne, peut porter des décimales ; les autres nombres"
                                + " sont entiers.")
        boolean takesDecimals,

        @Schema(
                description = "Ce qui est habituel, quand ce qui a été saisi ou transmis en est très éloigné.",
                examples = "1 234 : ce site donne d’habitude entre 12 et 31.")
        @Nullable
        String unusual,

        @Schema(description = "Valeur de la période précédente.") @Nullable
        BigDecimal previousValue,

        @Schema(description = "Cible de la période.") @Nullable
        TargetValue target,

        @Schema(description = "Position par rapport à la cible.")
        Assessment assessment,

        @Schema(description = "Vrai si l’appelant peut la modifier.")
        boolean editable,

        @Schema(description = "Pourquoi elle n’est pas modifiable.") @Nullable
        String whyNotEditable,

        @Schema(description = "Vrai si l’appelant peut remplacer la valeur calculée, avec un motif.")
        boolean overridable,

        @Schema(description = "Version ; absente tant que rien n’est saisi.") @Nullable
        Long version) {

    /** @param past the cells of the periods before, the latest first */
    static BoardRow of(
            IndicatorView indicator, Measurement cell, List<Measurement> past, Editing editing, Period period) {
        Position position = Position.of(cell, indicator);
        Figures kept = cell.keptFigures(indicator);
        String whyNot =
                editing.obstacle(period, indicator.feed()).map(Obstacle::text).orElse(null);
        return new BoardRow(
                indicator.code(),
                indicator.label(),
                indicator.rubric(),
                indicator.unit(),
                indicator.formula(),
                indicator.feed(),
                indicator.precision(),
                indicator.sense(),
                cell.state(),
                cell.figures().numerator(),
                cell.figures().denominator(),
                cell.figures().value(),
                cell.content().remark(),
                cell.content().reason(),
                cell.isFilled() ? cell.source() : null,
                kept.value(),
                kept.numerator(),
                kept.denominator(),
                indicator.takesDecimals(),
                unusual(cell, past),
                past.isEmpty() ? null : past.getFirst().figures().value(),
                TargetValue.of(position.target()),
                position.assessment(),
                whyNot == null,
                whyNot,
                editing.mayOverride(period, indicator.feed()),
                cell.version() == 0 ? null : cell.version());
    }

    private static @Nullable String unusual(Measurement cell, List<Measurement> past) {
        if (cell.source() == Source.COMPUTED) {
            return null;
        }
        List<Figures> before = past.stream()
                .map(Measurement::figures)
                .filter(figures -> figures.value() != null)
                .toList();
        return UnusualFigure.in(cell.figures(), before).stream()
                .map(UnusualFigure::text)
                .findFirst()
                .orElse(null);
    }
}
