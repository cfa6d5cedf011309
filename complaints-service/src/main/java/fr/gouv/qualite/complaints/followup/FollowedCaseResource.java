package fr.gouv.qualite.complaints.followup;

import fr.gouv.qualite.platform.publicaccess.RateLimited;
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Follows a case, without an account: the number and the secret given at lodging open it. */
@Path("public/cases/{number}")
@RateLimited("following")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "PublicCases")
@PermitAll
class FollowedCaseResource {

    @Inject
    FollowedCases followed;

    @GET
    @Audited(value = Act.READING, refusals = 404)
    @Operation(
            operationId = "followCase",
            summary = "Suivre une demande",
            description = "Numéro inconnu et secret faux ont la même réponse.")
    @APIResponseSchema(value = PublicCaseView.class, responseCode = "200", responseDescription = "La demande.")
    public Response follow(
            @Parameter(description = "Numéro de la demande.") @PathParam("number") String number,
            @Parameter(description = "Secret donné au dépôt.") @HeaderParam("Case-Secret") @DefaultValue("")
                    String secret) {
        var found = followed.open(number, secret);
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(PublicCaseView.of(found)).cacheControl(never).build();
    }

    @POST
    @Path("satisfaction")
    @Idempotent(secret = "Case-Secret")
    @Operation(
            operationId = "rateAnswer",
            summary = "Dire si la réponse convient",
            description = "Après la réponse ; un nouvel avis remplace le précédent.")
    @APIResponse(responseCode = "204", description = "Noté.")
    public Response rate(
            @Parameter(description = "Numéro de la demande.") @PathParam("number") String number,
            @Parameter(description = "Secret donné au dépôt.") @HeaderParam("Case-Secret") @DefaultValue("")
                    String secret,
            @NotNull(message = "L’avis est absent.") @Valid RateAnswer command) {
        followed.rate(number, secret, command.opinion());
        return Response.noContent().build();
    }

    @POST
    @Path("erasure")
    @Idempotent(secret = "Case-Secret")
    @Audited(value = Act.ERASURE, refusals = 404)
    @Operation(
            operationId = "eraseCase",
            summary = "Effacer ses données",
            description =
                    "Efface le message, la réponse, le nom et les adresses, pour toujours. Ce qui n’a pas encore de"
                            + " réponse n’en aura plus. Le lien de suivi ne sert plus.")
    @APIResponse(responseCode = "204", description = "Effacé.")
    public Response erase(
            @Parameter(description = "Numéro de la demande.") @PathParam("number") String number,
            @Parameter(description = "Secret donné au dépôt.") @HeaderParam("Case-Secret") @DefaultValue("")
                    String secret) {
        followed.erase(number, secret);
        return Response.noContent().build();
    }
}
