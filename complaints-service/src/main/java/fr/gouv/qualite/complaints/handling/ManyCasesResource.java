package fr.gouv.qualite.complaints.handling;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;

import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps that staff take on several cases at once. */
@Path("cases/steps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
class ManyCasesResource {

    @Inject
    HandleManyCases many;

    @POST
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Operation(
            operationId = "handleCases",
            summary = "Faire franchir une étape à plusieurs demandes",
            description =
                    "Attribuer, accuser réception, requalifier, réorienter ou clore, cent demandes au plus. Chacune est jugée à"
                            + " part : celle qui ne peut pas franchir l’étape reste comme elle était et dit pourquoi.")
    @APIResponseSchema(
            value = HandledCases.class,
            responseCode = "200",
            responseDescription = "Ce qu’est devenue chaque demande.")
    public Response handleMany(@NotNull(message = "L’étape est absente.") @Valid HandleMany command) {
        return Response.ok(many.handle(command)).build();
    }
}
