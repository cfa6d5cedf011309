package fr.gouv.qualite.complaints.intake;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.casefile.Message;
import fr.gouv.qualite.complaints.casefile.Requester;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.problem.Problem.FieldError;
import fr.gouv.qualite.platform.service.time.PlausibleDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Logs what came by letter, by the urn, by telephone, or what another system took in. */
@Schema(description = "Une demande à enregistrer.")
public record RecordCase(
        @Schema(description = "Code du site.", examples = "76-ROUEN") @NotNull(message = "Le site est obligatoire.")
        SiteCode site,

        @Schema(description = "Bureau.", examples = "Accueil général")
        @Size(max = 100, message = "Le bureau dépasse 100 caractères.")
        @Nullable
        String bureau,

        @Schema(description = "Nature de la demande.") @NotNull(message = "La nature de la demande est obligatoire.")
        CaseKind kind,

        @Schema(description = "Canal par lequel elle est arrivée.") @NotNull(message = "Le canal est obligatoire.")
        Channel channel,

        @Schema(description = "Ce dont il s’agit ; à qualifier si absent.") @Nullable
        Scope scope,

        @Schema(description = "Thème.", examples = "Attente")
        @Size(max = 100, message = "Le thème dépasse 100 caractères.")
        @Nullable
        String theme,

        @Schema(description = "Langue de la personne : fr (par défaut) ou en.", examples = "fr") @Nullable
        Language language,

        @Schema(description = "Jour de réception, passé ou présent ; aujourd’hui si absent.", examples = "2022-03-04")
        @PlausibleDay
        @Nullable
        LocalDate receivedOn,

        @Schema(
                description = "Vrai pour confirmer un jour de réception de plus de 60 jours, refusé sinon"
                        + " (old-receipt) : une année mal écrite priverait la personne de sa réponse.",
                examples = "true")
        @Nullable
        Boolean confirmOldDate,

        @Schema(description = "Objet.", examples = "Attente au guichet")
        @Size(max = 200, message = "L’objet dépasse 200 caractères.")
        @Nullable
        String subject,

        @Schema(description = "Ce que la personne a écrit.")
        @NotBlank(message = "Le message est vide.")
        @Size(max = 10_000, message = "Le message dépasse 10 000 caractères.")
        String message,

        @Schema(description = "La personne, si elle s’est présentée.") @Valid @Nullable
        Requester person) {

    /** Days after which a receipt is more often a mistyped year than a letter found again. */
    private static final int USUAL_DAYS = 60;

    Message receivedOn(LocalDate today) {
        if (receivedOn != null
                && receivedOn.isBefore(today.minusDays(USUAL_DAYS))
                && !Boolean.TRUE.equals(confirmOldDate)) {
            throw new Problem(
                    ComplaintsProblem.OLD_RECEIPT,
                    "Cette demande aurait été reçue il y a plus de " + USUAL_DAYS
                            + " jours. Vérifiez l’année ; si la date est juste, confirmez-la.",
                    List.of(new FieldError("receivedOn", "Date de plus de " + USUAL_DAYS + " jours")));
        }
        return new Message(
                kind,
                channel,
                scope == null ? Scope.TO_QUALIFY : scope,
                bureau,
                theme,
                language == null ? Language.fr : language,
                receivedOn == null ? today : receivedOn,
                subject,
                message,
                person == null ? Requester.anonymous() : person);
    }
}
