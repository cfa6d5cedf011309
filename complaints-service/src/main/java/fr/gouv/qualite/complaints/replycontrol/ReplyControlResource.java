package fr.gouv.qualite.complaints.replycontrol;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;

import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The quarterly control of replies: the manager draws, the site's référent and the manager fill the grids. */
@Path("reply-controls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ReplyControls")
class ReplyControlResource {

    @Inject
    ReplyControls controls;

    @Inject
    RunReplyControl run;

    @Inject
    Sites sites;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(
            operationId = "listReplyControls",
            summary = "Lister les contrôles des réponses",
            description = "Ceux des sites que vous voyez dans la préfecture, du plus récent au plus ancien, y compris"
                    + " ceux qu’un autre tirage a remplacés.")
    public Page<ReplyControlView> list(
            @Parameter(description = "La préfecture.", example = "76")
                    @QueryParam("prefecture")
                    @NotNull(message = "Indiquez la préfecture.")
                    PrefectureCode prefecture) {
        Set<String> only = Set.of();
        if (!caller.seesPrefecture(prefecture)) {
            only = caller.sites().stream()
                    .filter(site -> site.prefecture().equals(prefecture))
                    .map(SiteCode::value)
                    .collect(Collectors.toSet());
            if (only.isEmpty()) {
                caller.mustSee(prefecture);
            }
        }
        List<ReplyControl> found = controls.of(prefecture, only);
        Map<String, String> names = sites.names(
                found.stream().map(control -> control.site().value()).distinct().toList());
        Map<UUID, List<ControlledReply>> replies = controls.replies(found);
        return Page.whole(found.stream()
                .map(control -> ReplyControlView.of(
                        control,
                        names.getOrDefault(
                                control.site().value(), control.site().value()),
                        replies.getOrDefault(control.id(), List.of())))
                .toList());
    }

    @POST
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Operation(
            operationId = "drawReplyControl",
            summary = "Tirer l’échantillon d’un trimestre",
            description = "Une fois le trimestre terminé, un par site et par trimestre. La liste dont il est tiré est"
                    + " gardée avec son empreinte : avec le même nombre, elle redonne le même échantillon.")
    @APIResponseSchema(value = ReplyControlView.class, responseCode = "201", responseDescription = "Tiré.")
    public Response draw(@NotNull(message = "La demande est absente.") @Valid DrawControl command) {
        caller.mustManage(command.site().prefecture());
        Site site = sites.named(command.site());
        ReplyControl control = run.draw(command, site, caller.name());
        return answer(Response.created(URI.create("reply-controls/" + control.id())), control, site.name());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "getReplyControl", summary = "Lire un contrôle et ses résultats")
    @APIResponseSchema(value = ReplyControlView.class, responseCode = "200", responseDescription = "Le contrôle.")
    public Response get(@Parameter(description = "Identifiant du contrôle.") @PathParam("id") UUID id) {
        ReplyControl control = controls.get(id);
        caller.mustSee(control.site());
        return answer(Response.ok(), control, sites.get(control.site()).name());
    }

    @POST
    @Path("{id}/redraw")
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Operation(
            operationId = "redrawReplyControl",
            summary = "Tirer de nouveau l’échantillon d’un trimestre",
            description = "Parmi les réponses telles qu’elles sont maintenant, en disant pourquoi. Le premier tirage"
                    + " et ses grilles restent lisibles.")
    @APIResponseSchema(value = ReplyControlView.class, responseCode = "201", responseDescription = "Tiré.")
    public Response redraw(
            @Parameter(description = "Identifiant du contrôle à remplacer.") @PathParam("id") UUID id,
            @NotNull(message = "Le motif est absent.") @Valid RedrawControl command) {
        ReplyControl replaced = controls.lock(id);
        caller.mustManage(replaced.site().prefecture());
        ReplyControl control = run.redraw(replaced, command, caller.name());
        return answer(
                Response.created(URI.create("reply-controls/" + control.id())),
                control,
                sites.get(control.site()).name());
    }

    @GET
    @Path("{id}/population")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(
            operationId = "getReplyControlPopulation",
            summary = "Lire la liste dont un échantillon est tiré",
            description = "Avec le nombre du tirage, chacun redonne l’échantillon.")
    public PopulationView population(@Parameter(description = "Identifiant du contrôle.") @PathParam("id") UUID id) {
        ReplyControl control = controls.get(id);
        caller.mustSee(control.site());
        return PopulationView.of(control, controls.population(id));
    }

    @POST
    @Path("{id}/replies/{position}")
    @RolesAllowed({QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Operation(
            operationId = "controlReply",
            summary = "Remplir la grille d’une réponse",
            description = "La grille peut être corrigée : la dernière compte.")
    @APIResponseSchema(value = ReplyControlView.class, responseCode = "200", responseDescription = "Le contrôle.")
    public Response control(
            @Parameter(description = "Identifiant du contrôle.") @PathParam("id") UUID id,
            @Parameter(description = "Rang dans le tirage.") @PathParam("position") int position,
            @NotNull(message = "La grille est absente.") @Valid ControlReply command) {
        ReplyControl control = controls.lock(id);
        if (!caller.sites().contains(control.site())) {
            caller.mustManage(control.site().prefecture());
        }
        run.control(control, position, command, caller.name());
        return answer(Response.ok(), control, sites.get(control.site()).name());
    }

    private Response answer(Response.ResponseBuilder response, ReplyControl control, String siteName) {
        List<ControlledReply> replies = controls.replies(List.of(control)).getOrDefault(control.id(), List.of());
        return response.entity(ReplyControlView.of(control, siteName, replies)).build();
    }
}
