package fr.gouv.qualite.indicators.reference;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_MEASUREMENTS_WRITE;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_RESULTS_READ;

import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.platform.PrefectureCode;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
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
    Outbox outbox;

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
        return Page.whole(references.all(Prefecture.class, PrefectureView::of));
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
    @Operation(operationId = "getPrefecture", summary = "Lire un élément : préfecture")
    @APIResponseSchema(value = PrefectureView.class, responseCode = "200", responseDescription = "Trouvé.")
    public Response get(@Parameter(description = "Code.") @PathParam("code") PrefectureCode code) {
        return references
                .find(Prefecture.class, code.value(), PrefectureView::of)
                .map(PrefectureResource::answer)
                .orElseThrow(() -> References.unknown("La préfecture", code.value()));
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
    @Operation(operationId = "putPrefecture", summary = "Créer ou modifier : préfecture")
    @APIResponseSchema(value = PrefectureView.class, responseCode = "200", responseDescription = "Enregistré.")
    public Response put(
            @Parameter(description = "Code.") @PathParam("code") PrefectureCode code,
            @Parameter(description = "Version lue (ETag) ; obligatoire pour modifier.")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @Parameter(description = "« * » pour créer.") @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @NotNull(message = "Le corps de la demande est absent.") @Valid Prefecture body) {
        if (!ZoneId.getAvailableZoneIds().contains(body.timeZone())) {
            throw Problem.invalid("timeZone", "Ce fuseau horaire n’existe pas. Écrivez par exemple Europe/Paris.");
        }
        Perimeters.check(code, body.perimeters());
        long version = references.put(code.value(), new Precondition(ifMatch, ifNoneMatch), body);
        PrefectureView view = PrefectureView.of(new References.Key(code.value(), version), body);
        outbox.add(new Event(
                "qualite.indicators.organisation.v1",
                code.value(),
                "fr.gouv.qualite.indicators.organisation-changed.v1",
                "organisation.v1.json",
                OrganisationEvent.of(view)));
        return answer(view);
    }

    private static Response answer(PrefectureView view) {
        return Response.ok(view).tag(ResourceVersion.etag(view.version())).build();
    }
}
