package fr.gouv.qualite.reporting.action;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.security.Role;
import io.quarkus.security.Authenticated;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The action plan over HTTP. */
@Path("actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions", description = "Plan d’actions d’une préfecture et de ses sites.")
@Authenticated
class ActionResource {

    private static final String ID = "Identifiant de l’action.";

    @Inject
    ReadActions read;

    @Inject
    PlanAction plan;

    @Inject
    ReviseAction revise;

    @Inject
    ProposeActions propose;

    @GET
    @Operation(operationId = "listActions", summary = "Lister les actions d’une préfecture, dans l’ordre du plan")
    public Page<ActionView> list(
            @Parameter(description = "Code de la préfecture ; par défaut celle de l’appelant.", example = "76")
                    @QueryParam("prefecture")
                    @Nullable
                    String prefecture,
            @Parameter(description = "Ne garder que les actions de ce site.", example = "76-ROUEN")
                    @QueryParam("site")
                    @Nullable
                    String site,
            @Parameter(description = "Ne garder que cet avancement.") @QueryParam("progress") @Nullable
                    Progress progress,
            @Parameter(description = "Ne garder que cette origine.") @QueryParam("origin") @Nullable Origin origin,
            @Parameter(description = "Suite de la liste.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Nombre d’actions par page, 100 au plus.")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(100)
                    int limit) {
        return read.page(prefecture, site, progress, origin, cursor, limit);
    }

    @GET
    @Path("proposals")
    @Operation(
            operationId = "listActionProposals",
            summary = "Lister les actions que les résultats appellent",
            description = "Un élément par thème d’enquête et par critère du contrôle des réponses sous le seuil du"
                    + " référentiel, qui n’a pas encore d’action au plan. Chacun lit ceux de ses sites.")
    public Page<ActionProposal> proposals(
            @Parameter(description = "Code de la préfecture ; par défaut celle de l’appelant.", example = "76")
                    @QueryParam("prefecture")
                    @Nullable
                    String prefecture) {
        return Page.whole(propose.list(prefecture));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAction", summary = "Lire une action")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ActionView.class)))
    public Response get(@Parameter(description = ID) @PathParam("id") UUID id) {
        return answer(Response.ok(), read.one(id));
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.QUALITY_REFERENT, Role.QUALITY_MANAGER, Role.ADMIN})
    @Operation(
            operationId = "createAction",
            summary = "Inscrire une action au plan",
            description = "Réservé au responsable qualité de la préfecture, et au référent qualité pour son site.")
    @APIResponse(
            responseCode = "201",
            description = "L’action est inscrite.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ActionView.class)))
    public Response create(@Valid @NotNull(message = "Décrivez l’action.") ActionRequest request) {
        ActionView action = plan.run(request);
        return answer(Response.created(URI.create("/api/reporting/v1/actions/" + action.id())), action);
    }

    @PUT
    @Path("{id}")
    @Idempotent
    @RolesAllowed({Role.QUALITY_REFERENT, Role.QUALITY_MANAGER, Role.ADMIN})
    @Operation(operationId = "updateAction", summary = "Modifier une action ou son avancement")
    @APIResponse(
            responseCode = "200",
            description = "L’action est modifiée.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ActionView.class)))
    public Response update(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = "Version lue, entre guillemets (ETag).") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @Valid @NotNull(message = "Décrivez l’action.") ActionRequest request) {
        return answer(Response.ok(), revise.run(id, ifMatch, request));
    }

    private static Response answer(Response.ResponseBuilder response, ActionView action) {
        return response.entity(action)
                .tag(ResourceVersion.etag(action.version()))
                .build();
    }
}
