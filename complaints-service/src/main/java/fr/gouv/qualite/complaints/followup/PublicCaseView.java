package fr.gouv.qualite.complaints.followup;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.followup.FollowedCases.Followed;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case as the person who lodged it follows it. */
@Schema(description = "Une demande suivie par la personne qui l’a déposée.")
public record PublicCaseView(
        @Schema(description = "Numéro de la demande.", examples = "76-2026-7K3MQP")
        String number,

        @Schema(description = "Nature de la demande.") CaseKind kind,

        @Schema(description = "Nom du site.", examples = "Préfecture de la Seine-Maritime")
        String siteName,

        @Schema(description = "Jour de réception.", examples = "2022-03-04")
        LocalDate receivedOn,

        @Schema(description = "Vrai si une réponse est due.")
        boolean owedAnswer,

        @Schema(description = "Dernier jour pour répondre.", examples = "2022-03-11") @Nullable
        LocalDate dueOn,

        @Schema(description = "Où en est la demande.") CaseState state,

        @Schema(description = "Vrai tant qu’elle est à traiter ; des pièces jointes peuvent alors être envoyées.")
        boolean open,

        @Schema(description = "Objet.") @Nullable String subject,
        @Schema(description = "Ce que la personne a écrit.") String message,

        @Schema(description = "Vers qui s’adresser quand la demande est pour un autre service.") @Nullable
        String redirection,

        @Schema(description = "La réponse.") @Nullable String answer,

        @Schema(description = "Jour de la réponse.", examples = "2022-03-07") @Nullable
        LocalDate answeredOn,

        @Schema(description = "Numéro de la demande avec laquelle elle est traitée.", examples = "76-2022-7K3MQP")
        @Nullable
        String mergedInto,

        @Schema(description = "L’avis de la personne sur la réponse ; absent si elle ne l’a pas donné.") @Nullable
        Boolean satisfied,

        @Schema(description = "Les étapes, dans l’ordre.") List<PublicStep> steps) {

    /** A step as the person reads it: neither who nor why. */
    @Schema(name = "PublicStep", description = "Une étape.")
    public record PublicStep(
            @Schema(description = "Jour de l’étape.", examples = "2022-03-07")
            LocalDate on,

            @Schema(description = "Nature de l’étape, pour la dire dans une autre langue.", examples = "ANSWER")
            String type,

            @Schema(description = "Ce qui s’est passé, en français.", examples = "Réponse donnée par courriel.")
            String label) {}

    static PublicCaseView of(Followed followed) {
        return new PublicCaseView(
                followed.number(),
                followed.kind(),
                followed.siteName(),
                followed.receivedOn(),
                followed.owedAnswer(),
                followed.dueOn(),
                followed.state(),
                followed.open(),
                followed.subject(),
                followed.message(),
                followed.redirection(),
                followed.answer(),
                followed.answeredOn(),
                followed.mergedInto(),
                followed.satisfied(),
                followed.steps().stream()
                        .map(step -> new PublicStep(step.on(), step.type(), step.label()))
                        .toList());
    }
}
