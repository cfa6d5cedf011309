package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.campaign.Campaigns;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The campaigns whose results everyone may read. */
@Path("public/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "PublicCampaigns")
@PermitAll
class PublishedCampaignResource {

    @Inject
    Campaigns campaigns;

    @GET
    @Operation(
            operationId = "listPublicResults",
            summary = "Lister les enquêtes dont les résultats sont publiés",
            description = "Les dernières terminées d’abord.")
    public Page<PublishedCampaign> list(
            @Parameter(description = "Seulement ce site.") @QueryParam("site") @Nullable SiteCode site,
            @Parameter(description = "Où reprendre la liste.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Nombre d’enquêtes.") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100)
                    int limit) {
        List<Campaign> found = campaigns.published(site, Cursor.parse(cursor, 2), limit);
        return Page.of(found, limit, last -> Cursor.of(last.endsOn().toString(), last.slug()), PublishedCampaign::of);
    }
}
