package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.indicators.PlainWords;
import fr.gouv.qualite.indicators.consolidation.SettledFigure;
import fr.gouv.qualite.indicators.framework.DisplayedIndicatorView;
import fr.gouv.qualite.indicators.framework.TargetValue;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.Assessment;
import fr.gouv.qualite.platform.figures.Situation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Un chiffre de l’affichage, avec les mots du jour de sa publication.")
record DisplayLine(
        @Schema(description = "Code de l’indicateur.") String indicator,

        @Schema(description = "Libellé pour le public.") String label,

        @Schema(description = "Le même en anglais.") String englishLabel,

        @Schema(description = "Ce que le chiffre mesure.") String explanation,

        @Schema(description = "Le même en anglais.") String englishExplanation,

        @Schema(description = "Qui produit le chiffre.") String source,

        @Schema(description = "Unité.") Unit unit,

        @Schema(description = "Mesuré, ou pourquoi il n’y a pas de valeur.")
        Situation situation,

        @Schema(description = "Valeur montrée, arrondie ; absente quand il n’y en a pas, jamais 0 à sa place.")
        @Nullable
        BigDecimal value,

        @Schema(description = "Combien de mois du trimestre sont mesurés, quand ils ne le sont pas tous.") @Nullable
        String coverage,

        @Schema(description = "Remarque ou motif.") @Nullable
        String remark,

        @Schema(description = "Cible.") @Nullable TargetValue target,

        @Schema(description = "Position par rapport à la cible.")
        Assessment assessment) {

    static DisplayLine of(DisplayedIndicatorView shown, SettledFigure figure, Period quarter) {
        return new DisplayLine(
                shown.indicator(),
                shown.label(),
                shown.englishLabel(),
                shown.explanation(),
                shown.englishExplanation(),
                shown.source(),
                figure.indicator().unit(),
                figure.situation(),
                rounded(figure.value(), figure.indicator().precision()),
                coverage(figure, quarter),
                figure.remark(),
                TargetValue.of(figure.target()),
                figure.assessment());
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal value, int precision) {
        if (value == null) {
            return null;
        }
        BigDecimal plain = value.setScale(precision, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static @Nullable String coverage(SettledFigure figure, Period quarter) {
        int expected = quarter.length() / figure.indicator().frequency().months();
        return figure.situation() != Situation.MEASURED || figure.periods() >= expected
                ? null
                : figure.periods() + " mois sur " + expected;
    }

    /** As people read it: « 16 jours », « 93,48 % », « non disponible ». */
    String text() {
        return switch (situation) {
            case MEASURED -> value == null ? "non disponible" : PlainWords.of(unit, value);
            case MISSING -> "non disponible";
            case NOT_APPLICABLE -> "sans objet";
            case SUSPENDED -> "mesure suspendue";
        };
    }

    /** The target as people read it: « moins de 20 jours » ; absent when there is none. */
    @Nullable
    String targetText() {
        return target == null ? null : PlainWords.of(unit, new Target(target.comparator(), target.value()));
    }
}
