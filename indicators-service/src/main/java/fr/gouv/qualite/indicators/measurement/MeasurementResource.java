package fr.gouv.qualite.indicators.measurement;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_MEASUREMENTS_WRITE;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_RESULTS_READ;

import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
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

/** One cell: its value, its entry and its history. */
@Path("measurements/{site}/{period}/{indicator}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measurements")
class MeasurementResource {

    @Inject
    Measurements measurements;

    @Inject
    Catalogue catalogue;

    @Inject
    EnterMeasurement entering;

    @Inject
    EditingRights rights;

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
    @Operation(operationId = "getMeasurement", summary = "Lire une mesure")
    @APIResponseSchema(value = MeasurementView.class, responseCode = "200", responseDescription = "La mesure.")
    public Response get(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Période.") @PathParam("period") Period period,
            @Parameter(description = "Indicateur.") @PathParam("indicator") String indicator) {
        rights.mustSee(site);
        return measurements
                .find(new MeasurementKey(site, indicator, period))
                .map(measurement -> answer(MeasurementView.of(measurement, catalogue.indicator(indicator))))
                .orElseThrow(() -> Problem.notFound("Aucune mesure n’est saisie dans cette case."));
    }

    @PUT
    @RolesAllowed({QUALITY_REFERENT, QUALITY_MANAGER, ADMIN, SCOPE_MEASUREMENTS_WRITE})
    @Idempotent
    @Operation(
            operationId = "recordMeasurement",
            summary = "Saisir une mesure",
            description = "La première fois avec If-None-Match: *, ensuite avec la version lue dans If-Match.")
    @APIResponseSchema(value = MeasurementView.class, responseCode = "200", responseDescription = "Enregistrée.")
    public Response put(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Période.") @PathParam("period") Period period,
            @Parameter(description = "Indicateur.") @PathParam("indicator") String indicator,
            @Parameter(description = "Version lue (ETag) ; obligatoire pour modifier.")
                    @HeaderParam("If-Match")
                    @Nullable
                    String ifMatch,
            @Parameter(description = "« * » pour une première saisie.") @HeaderParam("If-None-Match") @Nullable
                    String ifNoneMatch,
            @NotNull(message = "La saisie est absente.") @Valid RecordMeasurement entry) {
        return answer(entering.enter(
                new MeasurementKey(site, indicator, period), new Precondition(ifMatch, ifNoneMatch), entry));
    }

    @GET
    @Path("history")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "listMeasurementHistory", summary = "Lire l’historique d’une mesure")
    public Page<MeasurementEventView> history(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Période.") @PathParam("period") Period period,
            @Parameter(description = "Indicateur.") @PathParam("indicator") String indicator) {
        rights.mustSee(site);
        return Page.whole(measurements.history(new MeasurementKey(site, indicator, period)).stream()
                .map(MeasurementEventView::of)
                .toList());
    }

    private static Response answer(MeasurementView view) {
        return Response.ok(view).tag(ResourceVersion.etag(view.version())).build();
    }
}
