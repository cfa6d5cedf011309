package fr.gouv.qualite.indicators.reference;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;

import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.outbox.Event;
import fr.gouv.qualite.platform.service.outbox.Outbox;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.Problem;
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
@Path("indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
class IndicatorResource {

    @Inject
    References references;

    @Inject
    Outbox outbox;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "listIndicators", summary = "Lister les indicateurs")
    public Page<IndicatorView> list(
            @Parameter(description = "Référentiel ; tous si absent.") @QueryParam("framework") @Nullable
                    String framework) {
        return Page.whole(references.all(Indicator.class, IndicatorView::of).stream()
                .filter(indicator -> isOf(framework, indicator.code()))
                .toList());
    }

    @GET
    @Path("{code}")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "getIndicator", summary = "Lire un élément : indicateur")
    @APIResponseSchema(value = IndicatorView.class, responseCode = "200", responseDescription = "Trouvé.")
    public Response get(@Parameter(description = "Code.") @PathParam("code") String code) {
        return references
                .find(Indicator.class, code, IndicatorView::of)
                .map(IndicatorResource::answer)
                .orElseThrow(() -> References.unknown("L’indicateur", code));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({NATIONAL, ADMIN})
    @Idempotent
    @Operation(operationId = "putIndicator", summary = "Créer ou modifier : indicateur")
    @APIResponseSchema(value = IndicatorView.class, responseCode = "200", responseDescription = "Enregistré.")
    public Response put(
            @Parameter(description = "Code.") @PathParam("code") String code,
            @Parameter(description = "Version lue (ETag) ; obligatoire pour modifier.")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @NotNull(message = "Le corps de la demande est absent.") @Valid Indicator body) {
        if (!code.matches("[A-Z0-9_]{1,60}")) {
            throw Problem.invalid("code", "Un code s’écrit en capitales, chiffres et tirets bas, 60 au plus.");
        }
        for (TargetView target : body.targets()) {
            if (!target.comparator().suits(body.sense())) {
                throw Problem.invalid("targets", "La comparaison d’une cible contredit le sens de l’indicateur.");
            }
        }
        long version = references.put(code, ifMatch, body);
        IndicatorView view = IndicatorView.of(new References.Key(code, version), body);
        outbox.add(new Event(
                "qualite.indicators.indicator.v1",
                code,
                "fr.gouv.qualite.indicators.indicator-changed.v1",
                "indicator.v1.json",
                view));
        return answer(view);
    }

    private boolean isOf(@Nullable String framework, String indicator) {
        return framework == null
                || references.find(Framework.class, framework, FrameworkView::of).stream()
                        .anyMatch(it -> it.allIndicators().contains(indicator));
    }

    private static Response answer(IndicatorView view) {
        return Response.ok(view).tag(ResourceVersion.etag(view.version())).build();
    }
}
