package fr.gouv.qualite.surveys.response;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that a response was taken into account. It names no response, so that nobody can be asked for theirs. */
@Schema(description = "La réponse est prise en compte.")
public record ResponseReceipt(
        @Schema(description = "Nom de la campagne.", examples = "rouen-accueil-2022")
        String campaign,

        @Schema(description = "Jour de la réponse.", examples = "2022-03-01")
        LocalDate answeredOn) {}
