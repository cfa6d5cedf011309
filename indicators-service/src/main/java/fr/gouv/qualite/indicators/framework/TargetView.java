package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.indicators.PlainWords;
import fr.gouv.qualite.platform.FrenchDate;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.TargetComparator;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.DatedTarget;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Une cible datée, de toutes les préfectures ou d’une seule.")
record TargetView(
        @Schema(description = "Préfecture ; absente si la cible est nationale.") @Nullable
        PrefectureCode prefecture,

        @NotNull @Schema(description = "Premier jour.") @PlausibleDay
        LocalDate from,

        @Schema(description = "Dernier jour ; absent si elle court encore.") @Nullable @PlausibleDay
        LocalDate to,

        @NotNull @Schema(description = "Comparaison.") TargetComparator comparator,

        @NotNull @Schema(description = "Valeur, dans l’unité de l’indicateur.")
        BigDecimal value) {

    /** Whether both say what one prefecture, or the nation, aims at on some same day. */
    boolean overlaps(TargetView other) {
        return Objects.equals(prefecture, other.prefecture)
                && (to == null || !to.isBefore(other.from))
                && (other.to == null || !other.to.isBefore(from));
    }

    DatedTarget dated() {
        return new DatedTarget(prefecture, from, to, comparator, value);
    }

    /** « plus de 75 % depuis le 4 février 2019 (préfecture 76) ». */
    String told(Unit unit) {
        return PlainWords.of(unit, new Target(comparator, value))
                + " depuis le " + FrenchDate.of(from)
                + (to == null ? "" : " jusqu’au " + FrenchDate.of(to))
                + (prefecture == null ? "" : " (préfecture " + prefecture + ")");
    }
}
