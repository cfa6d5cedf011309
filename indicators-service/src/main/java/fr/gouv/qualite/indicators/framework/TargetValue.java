package fr.gouv.qualite.indicators.framework;

import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.TargetComparator;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "La cible de la période.")
public record TargetValue(
        @Schema(description = "Comparaison.") TargetComparator comparator,

        @Schema(description = "Valeur.") BigDecimal value) {

    public static @Nullable TargetValue of(@Nullable Target target) {
        return target == null ? null : new TargetValue(target.comparator(), target.value());
    }
}
