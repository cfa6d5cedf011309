package fr.gouv.qualite.indicators.measurement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Une ligne de l’historique d’une mesure.")
record MeasurementEventView(
        @Schema(description = "Quand.") Instant at,

        @Schema(description = "Qui.") String by,

        @Schema(description = "Ce qui a changé.") String what,

        @Schema(description = "Nature du changement.") EventType type) {

    static MeasurementEventView of(MeasurementEvent event) {
        return new MeasurementEventView(event.at(), event.author().name(), event.text(), event.type());
    }
}
