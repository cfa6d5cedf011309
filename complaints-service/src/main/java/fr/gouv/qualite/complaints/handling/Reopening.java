package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.platform.service.input.SaysSomething;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Starts a case again. */
@Schema(description = "La réouverture d’une demande.")
public record Reopening(
        @Schema(description = "Pourquoi.", examples = "La personne a écrit de nouveau.")
        @NotBlank(message = "Indiquez pourquoi la demande est rouverte.")
        @SaysSomething
        @Size(max = 2_000, message = "Le motif dépasse 2 000 caractères.")
        String reason) {}
