package fr.gouv.qualite.indicators.board;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.measurement.EventType;
import fr.gouv.qualite.indicators.measurement.MeasurementEvent;
import java.time.Instant;
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
        String what,

        @Schema(description = "Nature du changement.") EventType type) {

    static MonthEventView of(MeasurementEvent event, Map<String, IndicatorView> indicators) {
        String code = event.indicator();
        IndicatorView indicator = code == null ? null : indicators.get(code);
        return new MonthEventView(
                event.at(),
                event.author().name(),
                code,
                indicator == null ? code : indicator.label(),
                event.text(),
                event.type());
    }
}
