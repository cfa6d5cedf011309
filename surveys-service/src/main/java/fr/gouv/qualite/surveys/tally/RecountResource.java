package fr.gouv.qualite.surveys.tally;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;

import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.surveys.campaign.Campaigns;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counts all responses of a campaign again. */
@Path("campaigns/{slug}/results/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
class RecountResource {

    @Inject
    Campaigns campaigns;

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
        campaigns.get(slug);
        return Response.ok(new Recount(slug, tallies.recount(slug))).build();
    }

    /** A campaign that was counted again. */
    @Schema(description = "Ce qui a été recompté.")
    public record Recount(
            @Schema(description = "Nom de la campagne.", examples = "rouen-accueil-2022")
            String campaign,

            @Schema(description = "Nombre de réponses.", examples = "114")
            int responses) {}
}
