package fr.gouv.qualite.surveys.response;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;

import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.campaign.Campaigns;
import fr.gouv.qualite.surveys.campaign.Channel;
import jakarta.annotation.security.RolesAllowed;
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

/** Staff type in what was answered on paper or by telephone. */
@Path("campaigns/{slug}/responses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
class ResponseResource {

    @Inject
    Campaigns campaigns;

    @Inject
    ReceiveResponse receiveResponse;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Operation(
            operationId = "enterPaperResponse",
            summary = "Saisir une réponse recueillie sur papier ou par téléphone",
            description = "Possible jusqu’à la clôture de la campagne, pour un jour compris entre ses dates.")
    @APIResponseSchema(value = ResponseReceipt.class, responseCode = "201", responseDescription = "Prise en compte.")
    public Response enter(
            @Parameter(description = "Nom de la campagne.") @PathParam("slug") String slug,
            @NotNull(message = "Les réponses sont absentes.") @Valid SubmitResponse command) {
        Campaign campaign = campaigns.forAnswer(slug);
        caller.mustSee(campaign.site());
        if (command.answeredOn() == null) {
            throw Problem.invalid("answeredOn", "Indiquez le jour de la réponse.");
        }
        Channel channel = command.channelOr(Channel.PAPER);
        if (!channel.isEnteredByStaff()) {
            throw Problem.invalid(
                    "channel", "Un agent saisit une réponse sur papier (PAPER) ou par téléphone (TELEPHONE).");
        }
        return Response.status(Response.Status.CREATED)
                .entity(receiveResponse.of(campaign, channel, command))
                .build();
    }
}
