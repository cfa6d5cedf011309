package fr.gouv.qualite.surveys.questionnaire;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.surveys.questionnaire.Questionnaires.Latest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The questionnaires: everyone on the staff reads them, the ministry and the managers write theirs. */
@Path("questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
class QuestionnaireResource {

    @Inject
    Questionnaires questionnaires;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "listQuestionnaires", summary = "Lister les questionnaires")
    public Page<QuestionnaireView> list() {
        return Page.whole(
                questionnaires.all().stream().map(QuestionnaireView::of).toList());
    }

    @GET
    @Path("{code}")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "getQuestionnaire", summary = "Lire un questionnaire")
    @APIResponseSchema(
            value = QuestionnaireView.class,
            responseCode = "200",
            responseDescription = "Le questionnaire dans sa dernière version.")
    public Response get(@Parameter(description = "Code du questionnaire.") @PathParam("code") String code) {
        return questionnaires
                .latest(code)
                .map(latest -> answer(Response.Status.OK, latest))
                .orElseThrow(() -> Problem.notFound("Aucun questionnaire ne porte le code « " + code + " »."));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({QUALITY_MANAGER, NATIONAL, ADMIN})
    @Idempotent
    @Operation(
            operationId = "putQuestionnaire",
            summary = "Créer ou modifier un questionnaire",
            description = "Tant qu’aucune campagne n’utilise la dernière version, elle est remplacée ; ensuite, une"
                    + " nouvelle version est créée et les campagnes gardent la leur.")
    @APIResponseSchema(value = QuestionnaireView.class, responseCode = "200", responseDescription = "Modifié.")
    @APIResponse(
            responseCode = "201",
            description = "Créé.",
            content = @Content(schema = @Schema(implementation = QuestionnaireView.class)))
    public Response put(
            @Parameter(description = "Code du questionnaire.")
                    @PathParam("code")
                    @Pattern(regexp = Code.PATTERN, message = Code.MESSAGE)
                    String code,
            @Parameter(description = "Version lue (ETag) ; obligatoire pour modifier.")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @NotNull(message = "Le questionnaire est absent.") @Valid Form form) {
        FormRules.check(form);
        Optional<Latest> existing = questionnaires.latest(code);
        if (existing.isEmpty()) {
            return answer(Response.Status.CREATED, questionnaires.create(code, owner(), form));
        }
        mustOwn(existing.get().questionnaire());
        return answer(Response.Status.OK, questionnaires.change(existing.get().questionnaire(), ifMatch, form));
    }

    /** The prefecture of a manager; none for the ministry. */
    private @Nullable PrefectureCode owner() {
        if (caller.has(NATIONAL) || caller.has(ADMIN)) {
            return null;
        }
        return caller.prefecture()
                .orElseThrow(() -> CommonProblem.FORBIDDEN.with("Votre compte n’indique pas de préfecture."));
    }

    private void mustOwn(Questionnaire questionnaire) {
        boolean ministry = caller.has(NATIONAL) || caller.has(ADMIN);
        if (ministry) {
            return;
        }
        caller.mustManage(questionnaire
                .prefecture()
                .orElseThrow(() ->
                        CommonProblem.FORBIDDEN.with("Ce questionnaire est celui du ministère : créez le vôtre.")));
    }

    private static Response answer(Response.Status status, Latest latest) {
        QuestionnaireView view = QuestionnaireView.of(latest);
        return Response.status(status)
                .entity(view)
                .tag(ResourceVersion.etag(view.version()))
                .build();
    }
}
