package fr.gouv.qualite.platform.publicaccess;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proof-of-work challenge that a browser solves while the person writes. */
@Path("public/challenge")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ProofOfWork")
@RateLimited("challenge")
@PermitAll
class ChallengeResource {

    @Inject
    ProofOfWork proofOfWork;

    @GET
    @Operation(
            operationId = "getChallenge",
            summary = "Demander le calcul qui précède un envoi sans compte",
            description = "Chaque calcul sert pour un seul envoi.")
    @APIResponseSchema(value = ChallengeView.class, responseCode = "200", responseDescription = "Le calcul.")
    public Response challenge() {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(proofOfWork.challenge()).cacheControl(never).build();
    }
}
