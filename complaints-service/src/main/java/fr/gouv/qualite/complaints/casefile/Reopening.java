package fr.gouv.qualite.complaints.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Starts a case again. */
@Schema(description = "La réouverture d’un message.")
public record Reopening(
        @Schema(description = "Pourquoi.", examples = "La personne a écrit de nouveau.")
        @NotBlank(message = "Indiquez pourquoi le message est rouvert.")
        @Size(max = 2_000, message = "Le motif dépasse 2 000 caractères.")
        String reason) {}
