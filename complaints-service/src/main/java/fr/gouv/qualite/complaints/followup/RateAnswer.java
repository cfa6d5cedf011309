package fr.gouv.qualite.complaints.followup;

import fr.gouv.qualite.complaints.casefile.Satisfaction;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's rating of the answer they were given. */
@Schema(name = "AnswerRating", description = "L’avis d’une personne sur la réponse.")
public record RateAnswer(
        @Schema(description = "Vrai si elle est satisfaite.") @NotNull(message = "Dites si la réponse vous convient.")
        Boolean satisfied,

        @Schema(description = "Ce qu’elle veut ajouter.")
        @Size(max = 2_000, message = "Votre remarque dépasse 2 000 caractères.")
        @Nullable
        String remark) {

    Satisfaction opinion() {
        return new Satisfaction(satisfied, remark);
    }
}
