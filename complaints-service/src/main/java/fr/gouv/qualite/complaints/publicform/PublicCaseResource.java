package fr.gouv.qualite.complaints.publicform;

import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.FollowedCases;
import fr.gouv.qualite.complaints.casefile.IncomingCases;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lodging a case and following it, without an account. */
@Path("public/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "PublicCases")
@PermitAll
class PublicCaseResource {

    @Inject
    IncomingCases incoming;

    @Inject
    FollowedCases followed;

    @Inject
    Sites sites;

    @Inject
    ProofOfWork proofOfWork;

    @Inject
    Clock clock;

    /** On a virtual thread: most of its time it waits for the database, and crowds come here. */
    @POST
    @RunOnVirtualThread
    @Idempotent
    @Operation(
            operationId = "lodgeCase",
            summary = "Déposer un message",
            description =
                    "La réponse est due à qui laisse un nom et une adresse. Un accusé de réception part à l’adresse"
                            + " électronique laissée. Avec la même clé Idempotency-Key, un second envoi ne fait pas un second"
                            + " message.")
    @APIResponseSchema(value = LodgedCaseView.class, responseCode = "201", responseDescription = "Déposé.")
    public Response lodge(
            @Parameter(
                            description =
                                    "La réponse au calcul de public/challenge, en JSON puis en Base64 (protocole ALTCHA)."
                                            + " Inutile aux systèmes connectés.")
                    @HeaderParam("Proof-Of-Work")
                    @Nullable
                    String proof,
            @NotNull(message = "Le message est absent.") @Valid LodgeCase command) {
        proofOfWork.mustHold(proof);
        Site site = sites.named(command.site());
        Instant now = clock.instant();
        var lodged = incoming.lodge(command.receivedOn(site.dayOf(now)), site, Author.requester(now));
        return Response.status(Response.Status.CREATED)
                .entity(LodgedCaseView.of(lodged))
                .build();
    }

    @GET
    @Path("{number}")
    @Operation(
            operationId = "followCase",
            summary = "Suivre un message",
            description = "Numéro inconnu et secret faux ont la même réponse.")
    @APIResponseSchema(value = PublicCaseView.class, responseCode = "200", responseDescription = "Le message.")
    public Response follow(
            @Parameter(description = "Numéro du message.") @PathParam("number") String number,
            @Parameter(description = "Secret donné au dépôt.") @HeaderParam("Case-Secret") @Nullable String secret) {
        var found = followed.open(number, secret == null ? "" : secret).orElseThrow(PublicCaseResource::unknown);
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(PublicCaseView.of(found)).cacheControl(never).build();
    }

    @POST
    @Path("{number}/satisfaction")
    @Idempotent
    @Operation(
            operationId = "rateAnswer",
            summary = "Dire si la réponse convient",
            description = "Après la réponse ; un nouvel avis remplace le précédent.")
    @APIResponse(responseCode = "204", description = "Noté.")
    public Response rate(
            @Parameter(description = "Numéro du message.") @PathParam("number") String number,
            @Parameter(description = "Secret donné au dépôt.") @HeaderParam("Case-Secret") @Nullable String secret,
            @NotNull(message = "L’avis est absent.") @Valid RateAnswer command) {
        mustBeKnown(followed.rate(number, secret == null ? "" : secret, command.satisfied(), command.remark()));
        return Response.noContent().build();
    }

    @POST
    @Path("{number}/erasure")
    @Idempotent
    @Operation(
            operationId = "eraseCase",
            summary = "Effacer ses données",
            description =
                    "Efface le message, la réponse, le nom et les adresses, pour toujours. Ce qui n’a pas encore de"
                            + " réponse n’en aura plus. Le lien de suivi ne sert plus.")
    @APIResponse(responseCode = "204", description = "Effacé.")
    public Response erase(
            @Parameter(description = "Numéro du message.") @PathParam("number") String number,
            @Parameter(description = "Secret donné au dépôt.") @HeaderParam("Case-Secret") @Nullable String secret) {
        mustBeKnown(followed.erase(number, secret == null ? "" : secret));
        return Response.noContent().build();
    }

    private static void mustBeKnown(boolean known) {
        if (!known) {
            throw unknown();
        }
    }

    private static Problem unknown() {
        return ComplaintsProblem.UNKNOWN_CASE.with(
                "Aucun message ne correspond à ce numéro et à ce lien. Vérifiez le lien reçu.");
    }
}
