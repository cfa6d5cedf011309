package fr.gouv.qualite.surveys.response;

import fr.gouv.qualite.platform.publicaccess.ProofOfWork;
import fr.gouv.qualite.platform.publicaccess.RateLimited;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.time.SiteDay;
import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.campaign.Campaigns;
import fr.gouv.qualite.surveys.campaign.Channel;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Anyone answers an open campaign, without an account. */
@Path("public/campaigns/{slug}/responses")
@RateLimited("answering")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "PublicCampaigns")
@PermitAll
class PublicResponseResource {

    /** How long an answer may wait for the network, in days. */
    private static final int DAYS_KEPT_OFFLINE = 7;

    @Inject
    Campaigns campaigns;

    @Inject
    ReceiveResponse receiveResponse;

    @Inject
    ProofOfWork proofOfWork;

    @Inject
    SiteDay days;

    @POST
    @Idempotent
    @Operation(
            operationId = "answerCampaign",
            summary = "Répondre à une enquête",
            description = "Rien qui identifie la personne n’est gardé. Envoyez toujours une Idempotency-Key (un UUID) :"
                    + " une réponse gardée sans réseau n’est ainsi comptée qu’une fois. 409 si l’enquête n’est pas"
                    + " encore ouverte, 410 si elle est terminée.")
    @APIResponseSchema(value = ResponseReceipt.class, responseCode = "201", responseDescription = "Prise en compte.")
    public Response answer(
            @Parameter(
                            description = "La réponse au calcul de public/challenge, en JSON puis en Base64 (protocole"
                                    + " ALTCHA).")
                    @HeaderParam("Proof-Of-Work")
                    @Nullable
                    String proof,
            @Parameter(description = "Nom de l’enquête.") @PathParam("slug") String slug,
            @NotNull(message = "Les réponses sont absentes.") @Valid SubmitResponse command) {
        proofOfWork.mustHold(proof);
        Channel channel = command.channelOr(Channel.LINK);
        if (channel.isEnteredByStaff()) {
            throw Problem.invalid("channel", "Ce canal est réservé à la saisie par un agent.");
        }
        Campaign campaign = campaigns.forAnswer(slug);
        mustBeRecent(campaign, command.answeredOn());
        return Response.status(Response.Status.CREATED)
                .entity(receiveResponse.of(campaign, channel, command))
                .build();
    }

    /** Whoever could choose any past day could change months that were read already. */
    private void mustBeRecent(Campaign campaign, @Nullable LocalDate answeredOn) {
        if (answeredOn != null
                && answeredOn.isBefore(days.today(campaign.site()).minusDays(DAYS_KEPT_OFFLINE))) {
            throw Problem.invalid(
                    "answeredOn", "Une réponse gardée sans réseau est prise pendant " + DAYS_KEPT_OFFLINE + " jours.");
        }
    }
}
