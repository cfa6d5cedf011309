package fr.gouv.qualite.complaints.handling;

import fr.gouv.qualite.complaints.casefile.AnswerMeans;
import fr.gouv.qualite.platform.service.input.SaysSomething;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Answers a case. The text is the message, else that of the template; fields such as {@code {{numero}}} are filled in
 * either, from the case and from {@code fields}.
 */
@Schema(description = "La réponse à une demande.")
public record Answer(
        @Schema(description = "Identifiant du courrier type utilisé.") @Nullable
        UUID template,

        @Schema(description = "Le texte ; celui du courrier type si absent.")
        @Size(max = 20_000, message = "La réponse dépasse 20 000 caractères.")
        @SaysSomething
        @Nullable
        String message,

        @Schema(
                description =
                        "Valeurs des champs du texte que le message ne donne pas, par nom : reponse, service, lien.")
        @Size(max = 20, message = "Plus de 20 champs.")
        @Nullable
        Map<String, @Size(max = 5_000, message = "La valeur dépasse 5 000 caractères.") String> fields,

        @Schema(
                description = "Comment la réponse est donnée. Par défaut un courriel envoyé par la plateforme si la"
                        + " personne a laissé son adresse, sinon un courrier si elle a laissé son adresse postale,"
                        + " sinon la page de suivi, à condition que la personne en ait reçu le lien.")
        @Nullable
        AnswerMeans means,

        @Schema(
                description =
                        "Jour d’une réponse déjà donnée, qui est alors enregistrée sans être envoyée ; aujourd’hui si"
                                + " absent.",
                examples = "2022-03-07")
        @PlausibleDay
        @Nullable
        LocalDate answeredOn,

        @Schema(
                description =
                        "Pourquoi une réponse donnée à temps n’est enregistrée qu’après l’échéance ; obligatoire dans"
                                + " ce cas. Reste entre agents, le responsable qualité la voit.",
                examples = "Lettre postée le 7 mars, saisie au retour de l’agent.")
        @Size(max = 2_000, message = "Le motif dépasse 2 000 caractères.")
        @SaysSomething
        @Nullable
        String reason,

        @Schema(description = "Pièces jointes de la demande, à envoyer avec le courriel : 10 au plus, 7 Mo ensemble.")
        @Size(max = 10, message = "Plus de 10 pièces jointes.")
        @Nullable
        List<@NotNull(message = "Une pièce jointe n’a pas d’identifiant.") UUID> attachments) {

    /** @param sent whether the platform sends the answer itself: nothing else can leave with it */
    List<UUID> attachmentsToSend(boolean sent) {
        if (attachments == null || attachments.isEmpty()) {
            return List.of();
        }
        if (!sent) {
            throw Problem.invalid(
                    "attachments",
                    "Les pièces jointes partent avec un courriel de la plateforme, et avec rien d’autre.");
        }
        return attachments.stream().distinct().toList();
    }
}
