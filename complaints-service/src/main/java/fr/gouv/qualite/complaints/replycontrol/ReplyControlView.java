package fr.gouv.qualite.complaints.replycontrol;

import fr.gouv.qualite.platform.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A control with its sample, its grids and its results. */
@Schema(description = "Le contrôle des réponses d’un site pour un trimestre.")
public record ReplyControlView(
        @Schema(description = "Identifiant.") UUID id,

        @Schema(description = "Code du site.", examples = "76-ROUEN")
        String site,

        @Schema(description = "Nom du site.", examples = "Préfecture de la Seine-Maritime")
        String siteName,

        @Schema(implementation = String.class, description = "Trimestre des réponses.", examples = "2022-Q1")
        Period quarter,

        @Schema(
                description = "Nombre dont le tirage découle : les numéros sont rangés par l’empreinte SHA-256 de"
                        + " « nombre:numéro » et les premiers sont retenus.",
                examples = "20220331")
        long seed,

        @Schema(description = "Réponses données par le site dans le trimestre.", examples = "34")
        int population,

        @Schema(
                description = "Empreinte SHA-256 de la liste des numéros dont l’échantillon est tiré, qui se lit à"
                        + " /population ; absente des contrôles tirés avant qu’elle soit gardée.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        String populationHash,

        @Schema(description = "Le contrôle que ce tirage remplace.") @Nullable
        UUID replaces,

        @Schema(description = "Pourquoi il le remplace.") @Nullable
        String redrawReason,

        @Schema(description = "Vrai si un autre tirage a remplacé celui-ci, qui ne se remplit plus.")
        boolean replaced,

        @Schema(description = "Réponses tirées.", examples = "20")
        int drawn,

        @Schema(description = "Réponses contrôlées.", examples = "12")
        long controlled,

        @Schema(description = "Quand l’échantillon a été tiré.", examples = "2022-04-04T09:00:00Z")
        Instant drawnAt,

        @Schema(description = "Qui l’a tiré.", examples = "Rose Qualité")
        String drawnBy,

        @Schema(description = "Les résultats, sur les réponses contrôlées.")
        List<ControlResult> results,

        @Schema(description = "Les réponses, dans l’ordre du tirage.")
        List<Reply> replies) {

    /** One reply of the sample. */
    @Schema(name = "ReplyControlLine", description = "Une réponse de l’échantillon.")
    public record Reply(
            @Schema(description = "Rang dans le tirage, à partir de 1.", examples = "1")
            int position,

            @Schema(description = "Identifiant de la demande.")
            UUID caseId,

            @Schema(description = "Numéro de la demande.", examples = "76-2022-7K3MQP")
            String number,

            @Schema(description = "Jour de la réponse.", examples = "2022-03-07")
            LocalDate answeredOn,

            @Schema(description = "Délai, connu de la plateforme.")
            Finding delay,

            @Schema(description = "Présentation.") @Nullable Finding form,
            @Schema(description = "Courtoisie.") @Nullable Finding courtesy,
            @Schema(description = "Clarté.") @Nullable Finding clarity,
            @Schema(description = "Signature.") @Nullable Finding signature,

            @Schema(description = "Réorientation.") @Nullable
            Finding redirection,

            @Schema(description = "Remarque.") @Nullable String remark,

            @Schema(description = "Qui l’a contrôlée ; absent tant qu’elle ne l’est pas.") @Nullable
            String controlledBy) {

        static Reply of(ControlledReply reply) {
            return new Reply(
                    reply.position(),
                    reply.caseId(),
                    reply.caseNumber(),
                    reply.answeredOn(),
                    reply.delay(),
                    reply.of(Criterion.FORM),
                    reply.of(Criterion.COURTESY),
                    reply.of(Criterion.CLARITY),
                    reply.of(Criterion.SIGNATURE),
                    reply.of(Criterion.REDIRECTION),
                    reply.remark(),
                    reply.controlledBy());
        }
    }

    static ReplyControlView of(ReplyControl control, String siteName, List<ControlledReply> replies) {
        return new ReplyControlView(
                control.id(),
                control.site().value(),
                siteName,
                control.quarter(),
                control.seed(),
                control.population(),
                control.populationHash(),
                control.replaces(),
                control.redrawReason(),
                control.isReplaced(),
                replies.size(),
                replies.stream().filter(ControlledReply::isControlled).count(),
                control.drawnAt(),
                control.drawnBy(),
                ControlResult.of(replies),
                replies.stream().map(Reply::of).toList());
    }
}
