package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what was recorded wrongly: what is absent stays as it is. The day of receipt and the message itself are
 * never corrected.
 */
@Schema(name = "CaseCorrection", description = "Ce qui a été mal enregistré ; ce qui est absent ne change pas.")
public record Correct(
        @Schema(description = "Canal par lequel il est arrivé.") @Nullable
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

        @Schema(description = "Pourquoi ; reste entre agents.", examples = "Adresse mal relue.")
        @NotBlank(message = "Indiquez pourquoi vous corrigez.")
        @Size(max = 2_000, message = "Le motif dépasse 2 000 caractères.")
        String reason) {

    /** Corrects the case and says what changed, in French; nothing personal, for the history keeps it for ever. */
    List<String> applyTo(CaseFile file) {
        List<String> changes = new ArrayList<>();
        if (channel != null && channel != file.channel) {
            changes.add("canal (« " + file.channel.label() + " » devient « " + channel.label() + " »)");
            file.channel = channel;
        }
        if (language != null && !language.name().equals(file.language)) {
            changes.add("langue");
            file.language = language.name();
        }
        if (bureau != null && !bureau.equals(file.bureau)) {
            changes.add("bureau");
            file.bureau = bureau;
        }
        if (subject != null && !subject.equals(file.subject)) {
            changes.add("objet");
            file.subject = subject;
        }
        if (person != null && !Objects.equals(person, file.requester())) {
            changes.add("nom et adresses");
            file.identify(person);
        }
        if (changes.isEmpty()) {
            throw Problem.invalid("reason", "Cette correction ne change rien.");
        }
        return changes;
    }
}
