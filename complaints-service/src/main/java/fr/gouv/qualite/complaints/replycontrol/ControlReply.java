package fr.gouv.qualite.complaints.replycontrol;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The grid of one reply. The delay is not entered: the platform knows it. */
@Schema(name = "ReplyFindings", description = "La grille d’une réponse contrôlée.")
public record ControlReply(
        @Schema(description = "Présentation : en-tête, objet, date, références.")
        @NotNull(message = "Dites si la présentation est conforme.")
        Finding form,

        @Schema(description = "Courtoisie.") @NotNull(message = "Dites si la courtoisie est conforme.")
        Finding courtesy,

        @Schema(description = "Clarté.") @NotNull(message = "Dites si la clarté est conforme.")
        Finding clarity,

        @Schema(description = "Signature : qui répond est nommé.")
        @NotNull(message = "Dites si la signature est conforme.")
        Finding signature,

        @Schema(description = "Réorientation vers le bon service.")
        @NotNull(message = "Dites si la réorientation est conforme.")
        Finding redirection,

        @Schema(description = "Remarque.", examples = "L’adresse de la mairie manque.")
        @Size(max = 1_000, message = "La remarque dépasse 1 000 caractères.")
        @Nullable
        String remark) {}
