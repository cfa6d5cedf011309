package fr.gouv.qualite.indicators.organisation;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_MEASUREMENTS_WRITE;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_RESULTS_READ;

import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.indicators.reference.VersionView;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reference data: everyone on the staff reads it, the ministry and the administrators write it. */
@Path("prefectures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prefectures")
class PrefectureResource {

    @Inject
    References references;

    @Inject
    Organisation organisation;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({
        AGENT,
        QUALITY_REFERENT,
        QUALITY_MANAGER,
        READER,
        NATIONAL,
        ADMIN,
        SCOPE_MEASUREMENTS_WRITE,
        SCOPE_RESULTS_READ
    })
    @Operation(operationId = "listPrefectures", summary = "Lister les préfectures")
    public Page<PrefectureView> list() {
        return Page.whole(organisation.prefectures());
    }

    @GET
    @Path("{code}")
    @RolesAllowed({
        AGENT,
        QUALITY_REFERENT,
        QUALITY_MANAGER,
        READER,
        NATIONAL,
        ADMIN,
        SCOPE_MEASUREMENTS_WRITE,
        SCOPE_RESULTS_READ
    })
    @Operation(operationId = "getPrefecture", summary = "Lire une préfecture")
    @APIResponseSchema(value = PrefectureView.class, responseCode = "200", responseDescription = "Trouvé.")
    public Response get(@Parameter(description = "Code.") @PathParam("code") PrefectureCode code) {
        return answer(organisation.prefecture(code));
    }

    @GET
    @Path("{code}/versions")
    @RolesAllowed({
        AGENT,
        QUALITY_REFERENT,
        QUALITY_MANAGER,
        READER,
        NATIONAL,
        ADMIN,
        SCOPE_MEASUREMENTS_WRITE,
        SCOPE_RESULTS_READ
    })
    @Operation(
            operationId = "listPrefectureVersions",
            summary = "Lire l’historique d’une préfecture et de ses périmètres")
    public Page<VersionView> versions(@Parameter(description = "Code.") @PathParam("code") PrefectureCode code) {
        return Page.whole(references.history(Prefecture.class, code.value()));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({NATIONAL, ADMIN})
    @Idempotent
    @Audited(Act.RIGHT_CHANGED)
    @Operation(operationId = "putPrefecture", summary = "Créer ou modifier une préfecture")
    @APIResponseSchema(value = PrefectureView.class, responseCode = "200", responseDescription = "Enregistré.")
    public Response put(
            @Parameter(description = "Code.") @PathParam("code") PrefectureCode code,
            @Parameter(description = "Version lue (ETag) ; obligatoire pour modifier.")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @Parameter(description = "« * » pour créer.") @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @NotNull(message = "Le corps de la demande est absent.") @Valid Prefecture body) {
        return answer(organisation.put(code, new Precondition(ifMatch, ifNoneMatch), body));
    }

    @PUT
    @Path("{code}/deadline-rules")
    @RolesAllowed({QUALITY_MANAGER, NATIONAL, ADMIN})
    @Idempotent
    @Operation(
            operationId = "putOwnDeadlines",
            summary = "Fixer les délais plus courts qu’une préfecture se donne",
            description =
                    "Ils remplacent ceux qu’elle s’était donnés. Un délai plus long que celui du référentiel est refusé. Une"
                            + " demande déjà reçue garde son délai.")
    @APIResponseSchema(value = PrefectureView.class, responseCode = "200", responseDescription = "Enregistrés.")
    public Response putDeadlines(
            @Parameter(description = "Code.") @PathParam("code") PrefectureCode code,
            @Parameter(description = "Version lue de la préfecture ; obligatoire.") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @NotNull(message = "Le corps de la demande est absent.") @Valid OwnDeadlines body) {
        if (!caller.has(NATIONAL)) {
            caller.mustManage(code);
        }
        return answer(organisation.put(code, new Precondition(ifMatch, null), body));
    }

    private static Response answer(PrefectureView view) {
        return Response.ok(view).tag(ResourceVersion.etag(view.version())).build();
    }
}
