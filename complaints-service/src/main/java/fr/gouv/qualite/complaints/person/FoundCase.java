package fr.gouv.qualite.complaints.person;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.Requester;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case with who wrote it, for whoever handles it. */
@Schema(name = "PersonCase", description = "Une demande d’une personne.")
record FoundCase(
        @Schema(description = "Identifiant.") UUID id,

        @Schema(description = "Numéro donné à la personne.", examples = "76-2026-7K3MQP")
        String number,

        @Schema(description = "Nom du site.", examples = "Préfecture de la Seine-Maritime")
        String siteName,

        @Schema(description = "La personne qui a écrit.") Requester person,
        @Schema(description = "Nature de la demande.") CaseKind kind,
        @Schema(description = "Où en est la demande.") CaseState state,

        @Schema(description = "Jour de réception.", examples = "2022-03-04")
        LocalDate receivedOn,

        @Schema(description = "Dernier jour pour répondre à temps.", examples = "2022-03-11") @Nullable
        LocalDate dueOn,

        @Schema(description = "Jour de la réponse.", examples = "2022-03-07") @Nullable
        LocalDate answeredOn,

        @Schema(description = "Objet.", examples = "Attente au guichet") @Nullable
        String subject) {

    static FoundCase of(CaseFile file, String siteName) {
        return new FoundCase(
                file.id(),
                file.number(),
                siteName,
                file.requester(),
                file.kind(),
                file.state(),
                file.receivedOn(),
                file.owedAnswer().dueOn(),
                file.owedAnswer().answeredOn(),
                file.subject());
    }
}
