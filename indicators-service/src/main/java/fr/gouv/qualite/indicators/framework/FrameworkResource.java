package fr.gouv.qualite.indicators.framework;

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
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Page;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reference data: everyone on the staff reads it, the ministry and the administrators write it. */
@Path("frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Frameworks")
class FrameworkResource {

    @Inject
    References references;

    @Inject
    Frameworks frameworks;

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
    @Operation(operationId = "listFrameworks", summary = "Lister les référentiels")
    public Page<FrameworkView> list() {
        return Page.whole(references.all(Framework.class, FrameworkView::of));
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
    @Operation(operationId = "getFramework", summary = "Lire un référentiel")
    @APIResponseSchema(value = FrameworkView.class, responseCode = "200", responseDescription = "Trouvé.")
    public Response get(@Parameter(description = "Code.") @PathParam("code") String code) {
        return references
                .find(Framework.class, code, FrameworkView::of)
                .map(FrameworkResource::answer)
                .orElseThrow(() -> References.unknown("Le référentiel", code));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({NATIONAL, ADMIN})
    @Idempotent
    @Audited(Act.RIGHT_CHANGED)
    @Operation(
            operationId = "putFramework",
            summary = "Créer ou modifier un référentiel",
            description = "Chaque modification est une nouvelle version ; les précédentes sont gardées.")
    @APIResponseSchema(value = FrameworkView.class, responseCode = "200", responseDescription = "Enregistré.")
    public Response put(
            @Parameter(description = "Code.") @PathParam("code") String code,
            @Parameter(description = "Version lue (ETag) ; obligatoire pour modifier.")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @Parameter(description = "« * » pour créer.") @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @NotNull(message = "Le corps de la demande est absent.") @Valid Framework body) {
        return answer(frameworks.put(code, new Precondition(ifMatch, ifNoneMatch), body));
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
            operationId = "listFrameworkVersions",
            summary = "Lister les versions d’un référentiel",
            description =
                    "La plus récente d’abord, chacune avec ce qu’elle change. Une version enregistrée ne change plus.")
    public Page<VersionView> versions(@Parameter(description = "Code.") @PathParam("code") String code) {
        UnaryOperator<String> labels = frameworks.indicatorLabels();
        return Page.whole(references.history(Framework.class, code, (now, before) -> now.changesSince(before, labels)));
    }

    @GET
    @Path("{code}/versions/{version}")
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
    @Operation(operationId = "getFrameworkVersion", summary = "Lire une version d’un référentiel")
    public FrameworkView version(
            @Parameter(description = "Code.") @PathParam("code") String code,
            @Parameter(description = "Numéro de version.") @PathParam("version") long version) {
        return frameworks.version(code, version, FrameworkView::of);
    }

    @GET
    @Path("{code}/comparison")
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
            operationId = "compareFrameworkVersions",
            summary = "Comparer deux versions d’un référentiel",
            description = "Engagements, indicateurs, preuves, modules et rubriques ajoutés, retirés ou modifiés.")
    public FrameworkComparison compare(
            @Parameter(description = "Code.") @PathParam("code") String code,
            @Parameter(description = "Version de départ.")
                    @QueryParam("from")
                    @NotNull(message = "Indiquez la version de départ.")
                    Long from,
            @Parameter(description = "Version d’arrivée.")
                    @QueryParam("to")
                    @NotNull(message = "Indiquez la version d’arrivée.")
                    Long to) {
        return new FrameworkComparison(
                code,
                from,
                to,
                FrameworkComparison.changes(
                        frameworks.version(code, from, (key, it) -> it),
                        frameworks.version(code, to, (key, it) -> it),
                        frameworks.indicatorLabels()));
    }

    private static Response answer(FrameworkView view) {
        return Response.ok(view).tag(ResourceVersion.etag(view.version())).build();
    }
}
