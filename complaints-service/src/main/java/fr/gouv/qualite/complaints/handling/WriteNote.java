package fr.gouv.qualite.complaints.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agent tells colleagues about a case. */
@Schema(name = "CaseNote", description = "Une note interne.")
public record WriteNote(
        @Schema(description = "La note.", examples = "Rappeler le guichet 3 avant de répondre.")
        @NotBlank(message = "Écrivez la note.")
        @Size(max = 2_000, message = "La note dépasse 2 000 caractères.")
        String text) {}
