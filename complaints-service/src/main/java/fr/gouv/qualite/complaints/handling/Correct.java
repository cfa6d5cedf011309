package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.casefile.Correction;
import fr.gouv.qualite.complaints.casefile.Requester;
import fr.gouv.qualite.platform.service.input.SaysSomething;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what was recorded wrongly: what is absent stays as it is. The day of receipt and the message itself are
 * never corrected.
 */
@Schema(name = "CaseCorrection", description = "Ce qui a été mal enregistré ; ce qui est absent ne change pas.")
public record Correct(
        @Schema(description = "Canal par lequel elle est arrivée.") @Nullable
        Channel channel,

        @Schema(description = "Langue de la personne : fr ou en.", examples = "fr") @Nullable
        Language language,

        @Schema(description = "Bureau.", examples = "Accueil général")
        @Size(max = 100, message = "Le bureau dépasse 100 caractères.")
        @Nullable
        String bureau,

        @Schema(description = "Objet.", examples = "Attente au guichet")
        @Size(max = 200, message = "L’objet dépasse 200 caractères.")
        @Nullable
        String subject,

        @Schema(description = "La personne, en entier.") @Valid @Nullable
        Requester person,

        @Schema(
                description = "Le jour où la réponse a vraiment été donnée ; réservé au responsable qualité.",
                examples = "2022-03-07")
        @PlausibleDay
        @Nullable
        LocalDate answeredOn,

        @Schema(description = "Pourquoi ; reste entre agents.", examples = "Adresse mal relue.")
        @NotBlank(message = "Indiquez pourquoi vous corrigez.")
        @SaysSomething
        @Size(max = 2_000, message = "Le motif dépasse 2 000 caractères.")
        String reason) {

    Correction correction() {
        return new Correction(channel, language, bureau, subject, person, answeredOn, reason);
    }
}
