package fr.gouv.qualite.surveys.results;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_RESULTS_READ;

import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.campaign.Campaigns;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The results of the campaigns that one may see, at any moment of their life. */
@Path("campaigns/{slug}/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
class ResultsResource {

    @Inject
    Campaigns campaigns;

    @Inject
    ReadResults results;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN, SCOPE_RESULTS_READ})
    @Operation(
            operationId = "getCampaignResults",
            summary = "Lire les résultats d’une campagne",
            description = "Taux par thème et par question avec leur base, et nombre de personnes par réponse.")
    public ResultsView get(@Parameter(description = "Nom de la campagne.") @PathParam("slug") String slug) {
        Campaign campaign = campaigns.get(slug);
        caller.mustSee(campaign.site());
        return ResultsView.of(campaign, results.of(campaign));
    }
}
