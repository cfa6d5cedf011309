package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.surveys.SurveysProblem;
import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.campaign.Campaigns;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The results that a manager published. */
@Path("public/campaigns/{slug}/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "PublicCampaigns")
@PermitAll
class PublicResultsResource {

    @Inject
    Campaigns campaigns;

    @Inject
    ReadResults results;

    @GET
    @Operation(
            operationId = "getPublicCampaignResults",
            summary = "Lire les résultats publiés d’une enquête",
            description = "Ce qui dirait la réponse de moins de cinq personnes n’y est pas.")
    public PublicResultsView get(@Parameter(description = "Nom de l’enquête.") @PathParam("slug") String slug) {
        Campaign campaign = campaigns.get(slug);
        if (!campaign.resultsPublished()) {
            throw SurveysProblem.RESULTS_NOT_PUBLISHED.with("Les résultats de cette enquête ne sont pas publiés.");
        }
        return PublicResultsView.of(campaign, results.of(campaign));
    }
}
