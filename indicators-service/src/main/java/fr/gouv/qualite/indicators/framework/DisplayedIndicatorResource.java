package fr.gouv.qualite.indicators.framework;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;

import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.indicators.reference.References;
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which indicators the public sees, and in which words: the same everywhere, so the ministry's to write. */
@Path("displayed-indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Transparency")
class DisplayedIndicatorResource {

    @Inject
    References references;

    @Inject
    Indicators indicators;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "listDisplayedIndicators", summary = "Lister les indicateurs montrés au public")
    public Page<DisplayedIndicatorView> list() {
        return Page.whole(references.all(DisplayedIndicator.class, DisplayedIndicatorView::of));
    }

    @GET
    @Path("{indicator}")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "getDisplayedIndicator", summary = "Lire un indicateur montré au public")
    @APIResponseSchema(value = DisplayedIndicatorView.class, responseCode = "200", responseDescription = "Trouvé.")
    public Response get(@Parameter(description = "Code de l’indicateur.") @PathParam("indicator") String indicator) {
        return references
                .find(DisplayedIndicator.class, indicator, DisplayedIndicatorView::of)
                .map(DisplayedIndicatorResource::answer)
                .orElseThrow(() -> References.unknown("L’indicateur montré au public", indicator));
    }

    @PUT
    @Path("{indicator}")
    @RolesAllowed({NATIONAL, ADMIN})
    @Idempotent
    @Audited(Act.RIGHT_CHANGED)
    @Operation(
            operationId = "putDisplayedIndicator",
            summary = "Montrer un indicateur au public, ou changer ce qui en est dit",
            description = "Les affichages déjà publiés gardent leurs mots.")
    @APIResponseSchema(value = DisplayedIndicatorView.class, responseCode = "200", responseDescription = "Enregistré.")
    public Response put(
            @Parameter(description = "Code de l’indicateur.") @PathParam("indicator") String indicator,
            @Parameter(description = "Version lue (ETag) ; obligatoire pour modifier.")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @Parameter(description = "« * » pour créer.") @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @NotNull(message = "Le corps de la demande est absent.") @Valid DisplayedIndicator body) {
        var unused = indicators.get(indicator);
        if (body.to() != null && body.to().isBefore(body.from())) {
            throw Problem.invalid("to", "Le dernier jour d’affichage suit le premier.");
        }
        long version = references.put(indicator, new Precondition(ifMatch, ifNoneMatch), body);
        return answer(DisplayedIndicatorView.of(new References.Key(indicator, version), body));
    }

    private static Response answer(DisplayedIndicatorView view) {
        return Response.ok(view).tag(ResourceVersion.etag(view.version())).build();
    }
}
