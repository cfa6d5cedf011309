package fr.gouv.qualite.reporting.action;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.security.Role;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import jakarta.ws.rs.QueryParam;
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

@Path("actions")
@Tag(name = "actions", description = "Plan d’actions d’une préfecture et de ses sites.")
@Authenticated
class ActionResource {

    private static final String IF_MATCH = "Version lue, entre guillemets (ETag).";
    private static final String KEY = "Clé d’idempotence : la même demande renvoyée n’a qu’un effet.";

    @Inject
    Actions actions;

    @Inject
    ActionPlan plan;

    @Inject
    Caller caller;

    @GET
    @Transactional
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
        PrefectureCode code = visible(prefecture);
        long after = Cursor.parse(cursor, 1).map(keys -> position(keys.key(0))).orElse(0L);
        return Page.of(
                actions.after(after, new Actions.Filter(code.value(), site, progress, origin), limit + 1),
                limit,
                action -> Cursor.of(action.position()),
                plan::view);
    }

    @GET
    @Path("proposals")
    @Operation(
            operationId = "listActionProposals",
            summary = "Lister les actions que les résultats appellent",
            description =
                    "Un élément par thème d’enquête sous 75 % de satisfaits, et par critère du contrôle des réponses"
                            + " sous 75 % de réponses conformes, qui n’a pas encore d’action au plan.")
    public Page<ActionProposal> proposals(
            @Parameter(description = "Code de la préfecture ; par défaut celle de l’appelant.", example = "76")
                    @QueryParam("prefecture")
                    @Nullable
                    String prefecture) {
        return Page.whole(plan.proposals(visible(prefecture)));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getAction", summary = "Lire une action")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ActionView.class)))
    public Response get(@Parameter(description = "Identifiant de l’action.") @PathParam("id") UUID id) {
        Action action = find(id);
        mustRead(PrefectureCode.of(action.prefecture()));
        return answer(Response.ok(), action);
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
    public Response create(
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull(message = "Décrivez l’action.") PlanAction command) {
        SiteCode site = command.site();
        if (site != null && !site.prefecture().equals(command.prefecture())) {
            throw Problem.invalid(
                    "site", "Le site " + site + " n’est pas de la préfecture " + command.prefecture() + ".");
        }
        mustWrite(command.prefecture(), site);
        Action action = new Action(UUID.randomUUID(), command.prefecture().value(), site == null ? null : site.value());
        command.applyTo(action);
        actions.persistAndFlush(action);
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
            @Parameter(description = "Identifiant de l’action.") @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam("If-Match") @Nullable String ifMatch,
            @Parameter(description = KEY) @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull(message = "Décrivez l’action.") PlanAction command) {
        Action action = find(id);
        mustWrite(PrefectureCode.of(action.prefecture()), siteOf(action));
        ResourceVersion.check(ifMatch, action.version());
        command.applyTo(action);
        actions.flush();
        return answer(Response.ok(), action);
    }

    private static long position(String key) {
        return key.matches("\\d{1,18}") ? Long.parseLong(key) : 0;
    }

    private Response answer(Response.ResponseBuilder response, Action action) {
        return response.entity(plan.view(action))
                .tag(ResourceVersion.etag(action.version()))
                .build();
    }

    private Action find(UUID id) {
        return actions.findByIdOptional(id).orElseThrow(() -> Problem.notFound("Cette action n’existe pas ou plus."));
    }

    private static @Nullable SiteCode siteOf(Action action) {
        String site = action.site();
        return site == null ? null : SiteCode.of(site);
    }

    private PrefectureCode visible(@Nullable String prefecture) {
        PrefectureCode code = prefecture == null
                ? caller.prefecture()
                        .orElseThrow(() -> Problem.invalid("prefecture", "Indiquez la préfecture, par exemple 76."))
                : PrefectureCode.of(prefecture);
        mustRead(code);
        return code;
    }

    /** The plan is one for the whole prefecture: whoever works in one of its sites reads it. */
    private void mustRead(PrefectureCode prefecture) {
        if (caller.sites().stream().noneMatch(site -> site.prefecture().equals(prefecture))) {
            caller.mustSee(prefecture);
        }
    }

    private void mustWrite(PrefectureCode prefecture, @Nullable SiteCode site) {
        boolean ownSite = site != null
                && caller.has(Role.QUALITY_REFERENT)
                && caller.sites().contains(site);
        if (!ownSite && !caller.manages(prefecture)) {
            throw CommonProblem.FORBIDDEN.with("Le plan d’actions de la préfecture se modifie par son responsable"
                    + " qualité ; un référent qualité modifie les actions de son site.");
        }
    }
}
