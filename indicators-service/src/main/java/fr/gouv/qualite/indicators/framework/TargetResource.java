package fr.gouv.qualite.indicators.framework;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_RESULTS_READ;

import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.indicators.reference.References;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What each prefecture aims at: the national targets, or its own, set by its quality manager. */
@Path("targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets")
class TargetResource {

    @Inject
    References references;

    @Inject
    Indicators indicators;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN, SCOPE_RESULTS_READ})
    @Operation(operationId = "listTargets", summary = "Lister les cibles d’une préfecture")
    public Page<TargetsView> list(
            @Parameter(description = "Préfecture.")
                    @QueryParam("prefecture")
                    @NotNull(message = "Indiquez la préfecture.")
                    PrefectureCode prefecture) {
        return Page.whole(references.all(Indicator.class, IndicatorView::of).stream()
                .map(it -> TargetsView.of(prefecture, it))
                .toList());
    }

    @PUT
    @Path("{prefecture}/{indicator}")
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Audited(Act.RIGHT_CHANGED)
    @Operation(operationId = "putTargets", summary = "Fixer les cibles propres à une préfecture")
    @APIResponseSchema(value = TargetsView.class, responseCode = "200", responseDescription = "Enregistrées.")
    public Response put(
            @Parameter(description = "Préfecture.") @PathParam("prefecture") PrefectureCode prefecture,
            @Parameter(description = "Indicateur.") @PathParam("indicator") String code,
            @Parameter(description = "Version lue de l’indicateur ; obligatoire.") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @NotNull(message = "Le corps de la demande est absent.") @Valid OwnTargets body) {
        caller.mustManage(prefecture);
        Indicator changed = references
                .find(Indicator.class, code, (key, it) -> body.in(it, prefecture))
                .orElseThrow(() -> References.unknown("L’indicateur", code));
        TargetsView view = TargetsView.of(prefecture, indicators.put(code, new Precondition(ifMatch, null), changed));
        return Response.ok(view).tag(ResourceVersion.etag(view.version())).build();
    }
}
