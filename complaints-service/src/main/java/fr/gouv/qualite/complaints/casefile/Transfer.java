package fr.gouv.qualite.complaints.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Sends a case to another service; the person is told which. */
@Schema(description = "Le service à qui le message est transmis.")
public record Transfer(
        @Schema(description = "Le service ; la personne le lit.", examples = "Bureau des titres de séjour")
        @NotBlank(message = "Indiquez le service à qui le message est transmis.")
        @Size(max = 200, message = "Le service dépasse 200 caractères.")
        String recipient,

        @Schema(description = "Note interne.")
        @Size(max = 2_000, message = "La note dépasse 2 000 caractères.")
        @Nullable
        String note) {}
