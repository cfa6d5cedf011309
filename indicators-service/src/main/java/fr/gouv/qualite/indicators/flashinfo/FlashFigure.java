package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.indicators.PlainWords;
import fr.gouv.qualite.indicators.consolidation.SettledFigure;
import fr.gouv.qualite.indicators.framework.TargetValue;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Un chiffre du flash-info.")
record FlashFigure(
        @Schema(description = "Code de l’indicateur.") String indicator,

        @Schema(description = "Libellé.") String label,

        @Schema(description = "Unité.") Unit unit,

        @Schema(description = "Valeur du mois, arrondie.") BigDecimal value,

        @Schema(description = "Valeur du mois précédent ; absente si elle n’était pas mesurée.") @Nullable
        BigDecimal previous,

        @Schema(description = "Cible.") @Nullable TargetValue target,

        @Schema(description = "Remarque saisie avec la valeur.") @Nullable
        String remark) {

    /**
     * A number per year is a plain number over a month, and its target says nothing of it.
     *
     * @param now a measured figure
     */
    static FlashFigure of(SettledFigure now, @Nullable BigDecimal before) {
        int precision = now.indicator().precision();
        boolean yearly = now.indicator().unit() == Unit.COUNT_PER_YEAR;
        return new FlashFigure(
                now.indicator().code(),
                now.indicator().label(),
                yearly ? Unit.COUNT : now.indicator().unit(),
                rounded(Objects.requireNonNull(now.value()), precision),
                before == null ? null : rounded(before, precision),
                yearly ? null : TargetValue.of(now.target()),
                now.remark());
    }

    private static BigDecimal rounded(BigDecimal value, int precision) {
        BigDecimal plain = value.setScale(precision, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** « 93,48 % (95 % le mois précédent ; cible : plus de 75 %) ». */
    String text() {
        String before = previous == null ? "" : shown(previous) + " le mois précédent";
        String aim = target == null
                ? ""
                : "cible\u00a0: " + PlainWords.of(unit, new Target(target.comparator(), target.value()));
        String both = before + (before.isEmpty() || aim.isEmpty() ? "" : "\u00a0; ") + aim;
        return shown(value) + (both.isEmpty() ? "" : " (" + both + ")");
    }

    private String shown(BigDecimal number) {
        return PlainWords.of(unit, number);
    }
}
