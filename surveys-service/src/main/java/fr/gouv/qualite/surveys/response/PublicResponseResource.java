package fr.gouv.qualite.surveys.response;

import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.surveys.campaign.Campaigns;
import fr.gouv.qualite.surveys.campaign.Channel;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Anyone answers an open campaign, without an account. */
@Path("public/campaigns/{slug}/responses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "PublicCampaigns")
@PermitAll
class PublicResponseResource {

    @Inject
    Campaigns campaigns;

    @Inject
    ReceiveResponse receiveResponse;

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
            @Parameter(description = "Nom de l’enquête.") @PathParam("slug") String slug,
            @NotNull(message = "Les réponses sont absentes.") @Valid SubmitResponse command) {
        Channel channel = command.channelOr(Channel.LINK);
        if (channel.isEnteredByStaff()) {
            throw Problem.invalid("channel", "Ce canal est réservé à la saisie par un agent.");
        }
        return Response.status(Response.Status.CREATED)
                .entity(receiveResponse.of(campaigns.lockShared(slug), channel, command))
                .build();
    }
}
