package fr.gouv.qualite.complaints.open311;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;

import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys with which applications lodge by Open311. */
@Path("open311-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open311")
class Open311KeyResource {

    @Inject
    ManageKeys keys;

    @GET
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Operation(operationId = "listOpen311Keys", summary = "Lister les clés des applications")
    public Page<KeyView> list() {
        return Page.whole(keys.seen());
    }

    @POST
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Audited(Act.RIGHT_CHANGED)
    @Operation(
            operationId = "issueOpen311Key",
            summary = "Donner une clé à une application",
            description = "La clé n’est montrée qu’ici : seule son empreinte est gardée.")
    @APIResponseSchema(value = KeyView.Issued.class, responseCode = "201", responseDescription = "Donnée.")
    public Response issue(@NotNull(message = "La demande est absente.") @Valid KeyRequest request) {
        KeyView.Issued issued = keys.issue(request);
        return Response.created(URI.create("open311-keys/" + issued.id()))
                .entity(issued)
                .build();
    }

    @POST
    @Path("{id}/revocation")
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Audited(Act.RIGHT_CHANGED)
    @Operation(
            operationId = "revokeOpen311Key",
            summary = "Retirer sa clé à une application",
            description = "Elle ne dépose plus rien dès la réponse.")
    @APIResponseSchema(value = KeyView.class, responseCode = "200", responseDescription = "Retirée.")
    public Response revoke(@Parameter(description = "Identifiant de la clé.") @PathParam("id") UUID id) {
        return Response.ok(keys.revoke(id)).build();
    }
}
