package fr.gouv.qualite.complaints.privacy;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;

import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.input.SaysSomething;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Erases a person's data for them, when they asked for it without the secret of their case. */
@Path("cases/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
class ErasureResource {

    /** Why staff erase the data of a case. */
    @Schema(name = "CaseErasure", description = "Pourquoi les données d’une demande sont effacées.")
    record EraseCase(
            @Schema(
                    description = "Comment la personne l’a demandé et comment elle a été reconnue ; gardé dans"
                            + " l’historique, donc sans nom ni adresse.",
                    examples = "Demande écrite du 3 mars, identité vérifiée au guichet.")
            @NotBlank(message = "Dites comment la personne l’a demandé.")
            @SaysSomething
            @Size(max = 1_000, message = "Le motif dépasse 1 000 caractères.")
            String reason) {}

    @Inject
    CaseFiles files;

    @Inject
    Anonymisation anonymisation;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Audited(Act.ERASURE)
    @Operation(
            operationId = "eraseCaseForPerson",
            summary = "Effacer les données d’une demande pour la personne",
            description = "Pour qui le demande sans le lien de suivi. Efface le message, la réponse, le nom et les"
                    + " adresses, les notes, les pièces jointes et les courriels qui attendent, pour toujours. Ce qui"
                    + " n’a pas encore de réponse n’en aura plus. Réservé au responsable qualité de la préfecture.")
    @APIResponse(responseCode = "204", description = "Effacé.")
    public Response erase(
            @Parameter(description = "Identifiant de la demande.") @PathParam("id") UUID id,
            @NotNull(message = "Le motif est absent.") @Valid EraseCase command) {
        CaseFile file = files.get(id);
        caller.mustManage(file.site().prefecture());
        anonymisation.eraseOnRequest(files.detach(file), command.reason(), Author.of(caller, clock.instant()));
        return Response.noContent().build();
    }
}
