package fr.gouv.qualite.indicators.board;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Page;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The board of a site: read by those who see the site, validated and locked by its quality manager. */
@Path("month-boards/{site}/{period}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "MonthBoards")
class MonthBoardResource {

    @Inject
    MonthBoards boards;

    @Inject
    ChangeMonth change;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "getMonthBoard", summary = "Lire le tableau d’un site pour une période")
    public MonthBoardView get(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Période.") @PathParam("period") Period period) {
        caller.mustSee(site);
        return boards.of(site, period);
    }

    @GET
    @Path("history")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(
            operationId = "listMonthHistory",
            summary = "Lire l’historique d’un site pour une période",
            description = "Saisies, validations, verrouillages et déverrouillages, le plus récent d’abord.")
    public Page<MonthEventView> history(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Période.") @PathParam("period") Period period) {
        caller.mustSee(site);
        return Page.whole(boards.history(site, period));
    }

    @POST
    @Path("validation")
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Operation(operationId = "validateMonth", summary = "Valider les saisies d’une période")
    @APIResponseSchema(value = MonthBoardView.class, responseCode = "200", responseDescription = "Validées.")
    public Response validate(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Période.") @PathParam("period") Period period) {
        caller.mustManage(site.prefecture());
        change.validate(site, period);
        return Response.ok(boards.of(site, period)).build();
    }

    @POST
    @Path("lock")
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Audited(Act.PUBLICATION)
    @Operation(operationId = "lockMonth", summary = "Verrouiller une période")
    @APIResponseSchema(value = MonthBoardView.class, responseCode = "200", responseDescription = "Verrouillée.")
    public Response lock(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Période.") @PathParam("period") Period period) {
        caller.mustManage(site.prefecture());
        change.lock(site, period);
        return Response.ok(boards.of(site, period)).build();
    }

    @POST
    @Path("unlock")
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Audited(Act.PUBLICATION)
    @Operation(operationId = "unlockMonth", summary = "Déverrouiller une période, avec un motif")
    @APIResponseSchema(value = MonthBoardView.class, responseCode = "200", responseDescription = "Déverrouillée.")
    public Response unlock(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Période.") @PathParam("period") Period period,
            @NotNull(message = "Le motif est absent.") @Valid Unlock unlock) {
        caller.mustManage(site.prefecture());
        change.unlock(site, period, unlock.reason());
        return Response.ok(boards.of(site, period)).build();
    }
}
