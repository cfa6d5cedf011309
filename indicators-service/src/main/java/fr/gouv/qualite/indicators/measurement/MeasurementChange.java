package fr.gouv.qualite.indicators.measurement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Une mesure, et le moment où elle a changé pour la dernière fois.")
record MeasurementChange(
        @Schema(
                description = "Quand elle a changé pour la dernière fois : saisie, validée, verrouillée ou calculée.",
                examples = "2022-04-04T09:12:00.123456Z")
        Instant changedAt,

        @Schema(description = "La mesure telle qu’elle est maintenant.")
        MeasurementView measurement) {}
