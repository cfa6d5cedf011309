package fr.gouv.qualite.surveys.results;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;

import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.campaign.Campaigns;
import fr.gouv.qualite.surveys.questionnaire.Form;
import fr.gouv.qualite.surveys.questionnaire.Questionnaires;
import fr.gouv.qualite.surveys.response.ResponseReceived;
import fr.gouv.qualite.surveys.response.Responses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counts all responses of a campaign again. */
@Path("campaigns/{slug}/results/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
class RebuildResource {

    @Inject
    Campaigns campaigns;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Responses responses;

    @Inject
    TallyTable tallies;

    @POST
    @RolesAllowed(ADMIN)
    @Idempotent
    @Operation(
            operationId = "rebuildCampaignResults",
            summary = "Recompter toutes les réponses d’une campagne",
            description = "Opération technique : les résultats sont tenus à jour à chaque réponse.")
    @APIResponseSchema(value = Recount.class, responseCode = "200", responseDescription = "Recomptées.")
    public Response rebuild(@Parameter(description = "Nom de la campagne.") @PathParam("slug") String slug) {
        Campaign campaign = campaigns.lock(slug);
        Form form = questionnaires.form(campaign.questionnaire(), campaign.questionnaireNumber());
        tallies.clear(slug);
        int counted = 0;
        try (Stream<ResponseReceived> given = responses.of(campaign, form)) {
            for (ResponseReceived response : (Iterable<ResponseReceived>) given::iterator) {
                tallies.count(response);
                counted++;
            }
        }
        return Response.ok(new Recount(slug, counted)).build();
    }

    /** A campaign that was counted again. */
    @Schema(description = "Ce qui a été recompté.")
    public record Recount(
            @Schema(description = "Nom de la campagne.", examples = "rouen-accueil-2022")
            String campaign,

            @Schema(description = "Nombre de réponses.", examples = "114")
            int responses) {}
}
