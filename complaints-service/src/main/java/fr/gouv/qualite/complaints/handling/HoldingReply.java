package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.platform.service.input.SaysSomething;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tells the person that the answer takes longer. It does not stop the clock. */
@Schema(description = "Une réponse d’attente.")
public record HoldingReply(
        @Schema(description = "Ce que la personne lira.")
        @NotBlank(message = "Écrivez la réponse d’attente.")
        @Size(max = 10_000, message = "Le texte dépasse 10 000 caractères.")
        @SaysSomething
        String message) {}
