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
import fr.gouv.qualite.platform.SiteCode;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reference data: everyone on the staff reads it, the ministry and the administrators write it. */
@Path("sites")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sites")
class SiteResource {

    @Inject
    References references;

    @Inject
    Organisation organisation;

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
    @Operation(operationId = "listSites", summary = "Lister les sites")
    public Page<SiteView> list(
            @Parameter(description = "Préfecture ; toutes si absente.") @QueryParam("prefecture") @Nullable
                    PrefectureCode prefecture) {
        return Page.whole(organisation.sites().stream()
                .filter(site -> prefecture == null || site.prefecture().equals(prefecture.value()))
                .toList());
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
    @Operation(operationId = "getSite", summary = "Lire un site")
    @APIResponseSchema(value = SiteView.class, responseCode = "200", responseDescription = "Trouvé.")
    public Response get(@Parameter(description = "Code.") @PathParam("code") SiteCode code) {
        return answer(organisation.site(code));
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
    @Operation(operationId = "listSiteVersions", summary = "Lire l’historique d’un site")
    public Page<VersionView> versions(@Parameter(description = "Code.") @PathParam("code") SiteCode code) {
        return Page.whole(references.history(Site.class, code.value()));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({NATIONAL, ADMIN})
    @Idempotent
    @Audited(Act.RIGHT_CHANGED)
    @Operation(operationId = "putSite", summary = "Créer ou modifier un site")
    @APIResponseSchema(value = SiteView.class, responseCode = "200", responseDescription = "Enregistré.")
    public Response put(
            @Parameter(description = "Code.") @PathParam("code") SiteCode code,
            @Parameter(description = "Version lue (ETag) ; obligatoire pour modifier.")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @Parameter(description = "« * » pour créer.") @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @NotNull(message = "Le corps de la demande est absent.") @Valid Site body) {
        return answer(organisation.put(code, new Precondition(ifMatch, ifNoneMatch), body));
    }

    private static Response answer(SiteView view) {
        return Response.ok(view).tag(ResourceVersion.etag(view.version())).build();
    }
}
