package fr.gouv.qualite.surveys.campaign;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

/** The campaigns: staff read those of their sites, the manager of the prefecture runs them. */
@Path("campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
class CampaignResource {

    @Inject
    Campaigns campaigns;

    @Inject
    RunCampaign runs;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(
            operationId = "listCampaigns",
            summary = "Lister les campagnes",
            description = "Celles des sites que vous voyez, la plus récente d’abord.")
    public Page<CampaignView> list(
            @Parameter(description = "Seulement ce site.") @QueryParam("site") @Nullable SiteCode site,
            @Parameter(description = "Seulement ces états.") @QueryParam("state") @Separator(",")
                    List<CampaignState> states,
            @Parameter(description = "Où reprendre la liste.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Nombre de campagnes.") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100)
                    int limit) {
        List<Campaign> found = campaigns.visibleTo(caller, site, states, Cursor.parse(cursor, 2), limit);
        return Page.of(
                found,
                limit,
                last -> Cursor.of(last.beginsOn(), last.slug()),
                campaign -> CampaignView.of(campaign, caller));
    }

    @POST
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Operation(operationId = "createCampaign", summary = "Préparer une campagne")
    @APIResponseSchema(value = CampaignView.class, responseCode = "201", responseDescription = "Préparée.")
    public Response create(@NotNull(message = "La campagne est absente.") @Valid CampaignDescription description) {
        caller.mustManage(description.site().prefecture());
        if (description.slug() == null) {
            throw Problem.invalid("slug", "Le nom dans l’adresse est obligatoire.");
        }
        Campaign campaign = runs.create(description.slug(), description);
        return answer(Response.created(URI.create("campaigns/" + campaign.slug())), campaign);
    }

    @GET
    @Path("{slug}")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "getCampaign", summary = "Lire une campagne")
    @APIResponseSchema(value = CampaignView.class, responseCode = "200", responseDescription = "La campagne.")
    public Response get(@Parameter(description = "Nom de la campagne.") @PathParam("slug") String slug) {
        Campaign campaign = campaigns.get(slug);
        caller.mustSee(campaign.site());
        return answer(Response.ok(), campaign);
    }

    @PUT
    @Path("{slug}")
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Operation(
            operationId = "putCampaign",
            summary = "Modifier une campagne",
            description = "Une campagne ouverte garde son site, son questionnaire et son premier jour.")
    @APIResponseSchema(value = CampaignView.class, responseCode = "200", responseDescription = "Modifiée.")
    public Response put(
            @Parameter(description = "Nom de la campagne.") @PathParam("slug") String slug,
            @Parameter(description = "Version lue (ETag).") @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "La campagne est absente.") @Valid CampaignDescription description) {
        if (description.slug() != null && !description.slug().equals(slug)) {
            throw Problem.invalid("slug", "Le nom d’une campagne dans son adresse ne change pas.");
        }
        Campaign campaign = managed(slug);
        caller.mustManage(description.site().prefecture());
        ResourceVersion.check(ifMatch, campaign.version());
        return answer(Response.ok(), runs.describe(campaign, description));
    }

    @POST
    @Path("{slug}/opening")
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Operation(
            operationId = "openCampaign",
            summary = "Ouvrir une campagne",
            description = "Elle prend alors les réponses du premier au dernier jour ; son questionnaire est figé.")
    @APIResponseSchema(value = CampaignView.class, responseCode = "200", responseDescription = "Ouverte.")
    public Response open(@Parameter(description = "Nom de la campagne.") @PathParam("slug") String slug) {
        return answer(Response.ok(), runs.open(managed(slug)));
    }

    @POST
    @Path("{slug}/closure")
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Operation(
            operationId = "closeCampaign",
            summary = "Terminer une campagne",
            description = "Elle ne prend plus aucune réponse, même sur papier ; ses résultats ne changent plus.")
    @APIResponseSchema(value = CampaignView.class, responseCode = "200", responseDescription = "Terminée.")
    public Response close(@Parameter(description = "Nom de la campagne.") @PathParam("slug") String slug) {
        return answer(Response.ok(), runs.close(managed(slug)));
    }

    @POST
    @Path("{slug}/publication")
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Audited(Act.PUBLICATION)
    @Operation(
            operationId = "publishCampaignResults",
            summary = "Publier les résultats d’une campagne terminée",
            description = "Tout le monde peut alors les lire, sans les réponses libres.")
    @APIResponseSchema(value = CampaignView.class, responseCode = "200", responseDescription = "Publiée.")
    public Response publish(@Parameter(description = "Nom de la campagne.") @PathParam("slug") String slug) {
        return answer(Response.ok(), runs.publishResults(managed(slug)));
    }

    private Campaign managed(String slug) {
        Campaign campaign = campaigns.lock(slug);
        if (!caller.manages(campaign.prefecture())) {
            throw CommonProblem.FORBIDDEN.with("Cette campagne est celle d’une autre préfecture.");
        }
        return campaign;
    }

    private Response answer(Response.ResponseBuilder response, Campaign campaign) {
        return response.entity(CampaignView.of(campaign, caller))
                .tag(ResourceVersion.etag(campaign.version()))
                .build();
    }
}
