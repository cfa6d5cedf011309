package fr.gouv.qualite.indicators.measurement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "Ce qui est saisi dans une case : des nombres, le motif de leur absence, ou le retour à la valeur calculée.")
record RecordMeasurement(
        @NotNull(message = "Dites si c’est une valeur, « sans objet » ou « suspendu ».")
        @Schema(description = "Nature.")
        EntryKind kind,

        @Schema(description = "Numérateur d’un taux, ou somme d’une moyenne.") @Nullable
        BigDecimal numerator,

        @Schema(description = "Dénominateur d’un taux, ou effectif d’une moyenne.") @Nullable
        BigDecimal denominator,

        @Schema(description = "Valeur, quand elle ne vient pas de deux nombres.") @Nullable
        BigDecimal value,

        @Size(max = 500, message = "500 caractères au plus.")
        @Schema(description = "Remarque qui reste avec la valeur.")
        @Nullable
        String remark,

        @Size(max = 500, message = "500 caractères au plus.")
        @Schema(description = "Motif de l’absence de valeur, ou du remplacement d’une valeur calculée.")
        @Nullable
        String reason) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
