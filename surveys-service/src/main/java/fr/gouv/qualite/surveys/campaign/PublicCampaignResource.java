package fr.gouv.qualite.surveys.campaign;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.time.SiteDay;
import fr.gouv.qualite.surveys.organisation.Sites;
import fr.gouv.qualite.surveys.questionnaire.Questionnaires;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Public campaigns: those that take answers now, and their questions. */
@Path("public/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "PublicCampaigns")
@PermitAll
class PublicCampaignResource {

    @Inject
    Campaigns campaigns;

    @Inject
    Questionnaires questionnaires;

    @Inject
    Sites sites;

    @Inject
    SiteDay days;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listPublicCampaigns", summary = "Lister les enquêtes ouvertes aujourd’hui")
    public Page<PublicCampaignView.Summary> list(
            @Parameter(description = "Seulement ce site.") @QueryParam("site") @Nullable SiteCode site,
            @Parameter(description = "Où reprendre la liste.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Nombre d’enquêtes.") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100)
                    int limit) {
        List<Campaign> found = campaigns.takingAnswers(clock.instant(), site, Cursor.parse(cursor, 1), limit);
        return Page.of(found, limit, last -> Cursor.of(last.slug()), PublicCampaignView.Summary::of);
    }

    @GET
    @Path("{slug}")
    @Operation(
            operationId = "getPublicCampaign",
            summary = "Lire une enquête ouverte et son questionnaire",
            description =
                    "409 si elle n’est pas encore ouverte, 410 si elle est terminée ou si le site a fermé, avec les"
                            + " dates.")
    public PublicCampaignView get(@Parameter(description = "Nom de l’enquête.") @PathParam("slug") String slug) {
        Campaign campaign = campaigns.get(slug);
        LocalDate today = days.today(campaign.site());
        campaign.requireOpenOn(today);
        sites.mustTakeAnswers(campaign.site(), today);
        return PublicCampaignView.of(
                campaign, questionnaires.form(campaign.questionnaire(), campaign.questionnaireNumber()));
    }
}
