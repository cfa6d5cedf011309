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
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    @Inject
    ReplyTemplates templates;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "listReplyTemplates", summary = "Lister les courriers types en vigueur")
    public Page<ReplyTemplateView> list() {
        return Page.whole(
                templates.usableBy(caller).stream().map(ReplyTemplateView::of).toList());
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
        // The day that begins first in the Republic, so that no prefecture is refused its own today.
        if (command.approvedOn() != null
                && command.approvedOn().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(12)))) {
            throw Problem.invalid("approvedOn", "Le jour de la validation est dans le futur.");
        }
        ReplyTemplate template = templates.add(ReplyTemplate.of(command));
        return Response.created(URI.create("reply-templates/" + template.id()))
                .entity(ReplyTemplateView.of(template))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "getReplyTemplate", summary = "Lire un courrier type")
    public ReplyTemplateView get(@Parameter(description = "Identifiant du courrier type.") @PathParam("id") UUID id) {
        ReplyTemplate template = templates.get(id);
        boolean usable = template.prefecture() == null
                || caller.seesTheNation()
                || caller.prefecture()
                        .filter(PrefectureCode.of(template.prefecture())::equals)
                        .isPresent();
        if (!usable) {
            throw CommonProblem.FORBIDDEN.with("Ce courrier type est celui d’une autre préfecture.");
        }
        return ReplyTemplateView.of(template);
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
