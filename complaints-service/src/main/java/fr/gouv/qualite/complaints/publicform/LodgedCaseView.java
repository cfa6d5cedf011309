package fr.gouv.qualite.complaints.publicform;

import fr.gouv.qualite.complaints.intake.IncomingCases.Lodged;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The receipt of a lodged case. */
@Schema(description = "Ce que la personne garde de son dépôt.")
public record LodgedCaseView(
        @Schema(description = "Numéro de la demande.", examples = "76-2026-7K3MQP")
        String number,

        @Schema(
                description = "Secret qui ouvre le suivi ; il ne sera plus redonné.",
                examples = "7K3MQ-X2RTB-8HJWN-P4CFD")
        String secret,

        @Schema(description = "Vrai si une réponse est due : la personne a laissé un nom et une adresse.")
        boolean owedAnswer,

        @Schema(description = "Dernier jour pour répondre.", examples = "2022-03-11") @Nullable
        LocalDate dueOn) {

    static LodgedCaseView of(Lodged lodged) {
        return new LodgedCaseView(lodged.number(), lodged.secret().reveal(), lodged.owedAnswer(), lodged.dueOn());
    }
}
