package fr.gouv.qualite.complaints.handling;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Ends a case. */
@Schema(description = "La clôture d’une demande.")
public record Closure(
        @Schema(description = "Note interne.")
        @Size(max = 2_000, message = "La note dépasse 2 000 caractères.")
        @Nullable
        String note) {}
