package fr.gouv.qualite.indicators.board;

import fr.gouv.qualite.platform.service.input.SaysSomething;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Le motif d’un déverrouillage.")
record Unlock(
        @NotBlank(message = "Indiquez pourquoi vous déverrouillez ce mois.")
        @SaysSomething
        @Size(max = 500, message = "500 caractères au plus.")
        @Schema(description = "Motif, gardé dans l’historique.")
        String reason) {}
