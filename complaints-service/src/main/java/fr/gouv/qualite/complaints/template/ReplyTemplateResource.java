package fr.gouv.qualite.complaints.template;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.time.SiteDay;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The texts for answers. The manager writes those of the prefecture, the ministry those of everyone. */
@Path("reply-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "ReplyTemplates")
class ReplyTemplateResource {

    private static final ZoneId MINISTRY = ZoneId.of("Europe/Paris");

    @Inject
    ReplyTemplates templates;

    @Inject
    Caller caller;

    @Inject
    SiteDay days;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "listReplyTemplates", summary = "Lister les courriers types en vigueur")
    public Page<ReplyTemplateView> list(
            @Parameter(description = "Avec ceux qui sont retirés.") @QueryParam("withdrawn") @DefaultValue("false")
                    boolean withdrawn) {
        return Page.whole(
                templates.visibleTo(caller, withdrawn).stream().map(this::view).toList());
    }

    @POST
    @RolesAllowed({QUALITY_MANAGER, NATIONAL, ADMIN})
    @Idempotent
    @Operation(
            operationId = "createReplyTemplate",
            summary = "Écrire un courrier type",
            description =
                    "Si le code existe déjà dans cette langue, c’est une nouvelle version : elle remplace l’ancienne"
                            + " dans la liste.")
    @APIResponseSchema(value = ReplyTemplateView.class, responseCode = "201", responseDescription = "Enregistré.")
    public Response create(@NotNull(message = "Le courrier type est absent.") @Valid RecordTemplate command) {
        mustWrite(command.prefecture());
        if (command.approvedOn() != null && command.approvedOn().isAfter(today(command.prefecture()))) {
            throw Problem.invalid("approvedOn", "Le jour de la validation est dans le futur.");
        }
        ReplyTemplate template = templates.add(ReplyTemplate.of(command));
        return Response.created(URI.create("reply-templates/" + template.id()))
                .entity(view(template))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "getReplyTemplate", summary = "Lire un courrier type")
    public ReplyTemplateView get(@Parameter(description = "Identifiant du courrier type.") @PathParam("id") UUID id) {
        return view(readable(id));
    }

    @GET
    @Path("{id}/versions")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(
            operationId = "listReplyTemplateVersions",
            summary = "Lister les versions d’un courrier type",
            description = "La dernière d’abord.")
    public Page<ReplyTemplateView> versions(
            @Parameter(description = "Identifiant de l’une d’elles.") @PathParam("id") UUID id) {
        return Page.whole(
                templates.versions(readable(id)).stream().map(this::view).toList());
    }

    @POST
    @Path("{id}/submission")
    @RolesAllowed({QUALITY_MANAGER, NATIONAL, ADMIN})
    @Idempotent
    @Operation(operationId = "submitReplyTemplate", summary = "Soumettre un courrier type au comité local des usagers")
    @APIResponseSchema(value = ReplyTemplateView.class, responseCode = "200", responseDescription = "Enregistré.")
    public Response submit(@Parameter(description = "Identifiant de la version en vigueur.") @PathParam("id") UUID id) {
        ReplyTemplate template = writable(id);
        template.submit(today(template));
        return Response.ok(view(template)).build();
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed({QUALITY_MANAGER, NATIONAL, ADMIN})
    @Idempotent
    @Operation(
            operationId = "approveReplyTemplate",
            summary = "Noter qu’un courrier type est validé par le comité local des usagers",
            description = "La version validée ne change plus : une nouvelle version est à valider de nouveau.")
    @APIResponseSchema(value = ReplyTemplateView.class, responseCode = "200", responseDescription = "Enregistré.")
    public Response approve(
            @Parameter(description = "Identifiant de la version en vigueur.") @PathParam("id") UUID id,
            @NotNull(message = "Le jour de la validation est absent.") @Valid ApproveTemplate command) {
        ReplyTemplate template = writable(id);
        template.approve(command.approvedOn(), today(template));
        return Response.ok(view(template)).build();
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({QUALITY_MANAGER, NATIONAL, ADMIN})
    @Idempotent
    @Operation(
            operationId = "withdrawReplyTemplate",
            summary = "Retirer un courrier type",
            description = "Il n’est plus proposé ; les réponses déjà écrites avec lui restent. Une nouvelle version le"
                    + " remet en vigueur.")
    @APIResponseSchema(value = ReplyTemplateView.class, responseCode = "200", responseDescription = "Enregistré.")
    public Response withdraw(
            @Parameter(description = "Identifiant de la version en vigueur.") @PathParam("id") UUID id) {
        ReplyTemplate template = writable(id);
        template.withdraw(today(template));
        return Response.ok(view(template)).build();
    }

    private ReplyTemplateView view(ReplyTemplate template) {
        return ReplyTemplateView.of(template, mayWrite(prefectureOf(template)));
    }

    private ReplyTemplate readable(UUID id) {
        ReplyTemplate template = templates.get(id);
        PrefectureCode owner = prefectureOf(template);
        boolean usable = owner == null
                || caller.seesTheNation()
                || caller.prefecture().filter(owner::equals).isPresent();
        if (!usable) {
            throw CommonProblem.FORBIDDEN.with("Ce courrier type est celui d’une autre préfecture.");
        }
        return template;
    }

    private ReplyTemplate writable(UUID id) {
        mustWrite(prefectureOf(readable(id)));
        return templates.lock(id);
    }

    private static @Nullable PrefectureCode prefectureOf(ReplyTemplate template) {
        return template.prefecture() == null ? null : PrefectureCode.of(template.prefecture());
    }

    private LocalDate today(ReplyTemplate template) {
        return today(prefectureOf(template));
    }

    /** At the prefecture's seat, or at the ministry. */
    private LocalDate today(@Nullable PrefectureCode prefecture) {
        return prefecture == null ? LocalDate.ofInstant(clock.instant(), MINISTRY) : days.today(prefecture);
    }

    private boolean mayWrite(@Nullable PrefectureCode prefecture) {
        return prefecture == null ? caller.has(NATIONAL) || caller.has(ADMIN) : caller.manages(prefecture);
    }

    private void mustWrite(@Nullable PrefectureCode prefecture) {
        if (prefecture != null) {
            caller.mustManage(prefecture);
        } else if (!caller.seesTheNation()) {
            throw CommonProblem.FORBIDDEN.with(
                    "Seul le ministère écrit les courriers communs à toutes les préfectures :"
                            + " indiquez votre préfecture.");
        }
    }
}
