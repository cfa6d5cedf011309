package fr.gouv.qualite.complaints.publicform;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.casefile.Message;
import fr.gouv.qualite.complaints.casefile.Requester;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case as lodged from the form or the QR code of the hall. Nothing about the person is required. */
@Schema(description = "Une demande d’une personne.")
public record LodgeCase(
        @Schema(description = "Code du site.", examples = "76-ROUEN") @NotNull(message = "Choisissez le site.")
        SiteCode site,

        @Schema(description = "Nature de la demande.")
        @NotNull(
                message = "Dites s’il s’agit d’une réclamation, d’une"
                        + " suggestion, d’un remerciement ou d’une question.")
        CaseKind kind,

        @Schema(description = "WEB_FORM ou QR_CODE.", examples = "QR_CODE")
        @NotNull(message = "Le canal est obligatoire.")
        Channel channel,

        @Schema(description = "Langue de la personne : fr (par défaut) ou en.", examples = "fr") @Nullable
        Language language,

        @Schema(description = "Objet.", examples = "Attente au guichet")
        @Size(max = 200, message = "L’objet dépasse 200 caractères.")
        @Nullable
        String subject,

        @Schema(description = "Ce que la personne écrit.", examples = "J’ai attendu une heure malgré mon rendez-vous.")
        @NotBlank(message = "Écrivez votre message.")
        @Size(max = 10_000, message = "Le message dépasse 10 000 caractères.")
        String message,

        @Schema(description = "La personne, si elle veut une réponse.") @Valid @Nullable
        Requester person) {

    Message receivedOn(LocalDate today) {
        if (channel != Channel.WEB_FORM && channel != Channel.QR_CODE) {
            throw Problem.invalid("channel", "Ce formulaire ne prend que les canaux WEB_FORM et QR_CODE.");
        }
        return new Message(
                kind,
                channel,
                Scope.TO_QUALIFY,
                null,
                null,
                language == null ? Language.fr : language,
                today,
                subject,
                message,
                person == null ? Requester.anonymous() : person);
    }
}
