package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Une ligne de l’historique d’un site et d’une période.")
record MonthEventView(
        @Schema(description = "Quand.") Instant at,

        @Schema(description = "Qui.") String by,

        @Schema(description = "Code de l’indicateur ; absent pour ce qui touche toute la période.") @Nullable
        String indicator,

        @Schema(description = "Libellé de l’indicateur.") @Nullable
        String label,

        @Schema(description = "Ce qui a changé : de quoi à quoi, et pourquoi.")
        String what) {

    static MonthEventView of(MeasurementChange it, Map<String, IndicatorView> indicators) {
        List<String> parts = List.of(it.measurement.split("/", -1));
        String code = parts.size() == 3 ? parts.get(1) : null;
        IndicatorView indicator = code == null ? null : indicators.get(code);
        return new MonthEventView(it.at, it.byName, code, indicator == null ? code : indicator.label(), it.what);
    }
}
