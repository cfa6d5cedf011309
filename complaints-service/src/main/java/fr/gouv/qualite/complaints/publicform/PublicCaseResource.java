package fr.gouv.qualite.complaints.publicform;

import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.CaseRights;
import fr.gouv.qualite.complaints.intake.IncomingCases;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.platform.publicaccess.ProofOfWork;
import fr.gouv.qualite.platform.publicaccess.RateLimited;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lodges a case, without an account. */
@Path("public/cases")
@RateLimited("lodging")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "PublicCases")
@PermitAll
class PublicCaseResource {

    @Inject
    IncomingCases incoming;

    @Inject
    Sites sites;

    @Inject
    ProofOfWork proofOfWork;

    @Inject
    CaseRights rights;

    @Inject
    Clock clock;

    /** On a virtual thread: most of its time it waits for the database, and crowds come here. */
    @POST
    @RunOnVirtualThread
    @Idempotent
    @Operation(
            operationId = "lodgeCase",
            summary = "Déposer une demande",
            description =
                    "La réponse est due à qui laisse un nom et une adresse. Un accusé de réception part à l’adresse"
                            + " électronique laissée. Avec la même clé Idempotency-Key, un second envoi ne fait pas une seconde"
                            + " demande.")
    @APIResponseSchema(value = LodgedCaseView.class, responseCode = "201", responseDescription = "Déposée.")
    public Response lodge(
            @Parameter(
                            description =
                                    "La réponse au calcul de public/challenge, en JSON puis en Base64 (protocole ALTCHA)."
                                            + " Inutile aux systèmes de portée cases:write, dans leur périmètre.")
                    @HeaderParam("Proof-Of-Work")
                    @Nullable
                    String proof,
            @NotNull(message = "La demande est absente.") @Valid LodgeCase command) {
        proofOfWork.mustHold(proof, rights.lodges(command.site()));
        Site site = sites.named(command.site());
        Instant now = clock.instant();
        sites.mustBeOpen(site, site.dayOf(now));
        var lodged = incoming.lodge(command.receivedOn(site.dayOf(now)), site, Author.requester(now));
        return Response.status(Response.Status.CREATED)
                .entity(LodgedCaseView.of(lodged))
                .build();
    }
}
