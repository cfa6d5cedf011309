package fr.gouv.qualite.indicators.flashinfo;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;

import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
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

/** The flash-info as the staff prepares it; the month's lock publishes it. */
@Path("flash-infos/{site}/{period}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "FlashInfo")
class FlashInfoResource {

    @Inject
    ReadFlashInfo read;

    @Inject
    WriteIntroduction write;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(
            operationId = "getFlashInfo",
            summary = "Lire le flash-info d’un mois, tel que le verrouillage le publierait",
            description = "Fait à l’instant des mesures validées ou verrouillées.")
    @APIResponseSchema(value = FlashInfoView.class, responseCode = "200", responseDescription = "Le flash-info.")
    public Response get(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Mois.") @PathParam("period") Period.Month month) {
        return answer(site, month);
    }

    @PUT
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Operation(
            operationId = "putFlashInfo",
            summary = "Écrire le mot d’introduction d’un flash-info",
            description = "Publié avec le prochain verrouillage du mois.")
    @APIResponseSchema(value = FlashInfoView.class, responseCode = "200", responseDescription = "Enregistré.")
    public Response put(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Mois.") @PathParam("period") Period.Month month,
            @Parameter(description = "Version lue ; obligatoire pour modifier.") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @Parameter(description = "« * » la première fois.") @HeaderParam("If-None-Match") @Nullable
                    String ifNoneMatch,
            @NotNull(message = "Le corps de la demande est absent.") @Valid IntroductionRequest body) {
        write.run(site, month, new Precondition(ifMatch, ifNoneMatch), body);
        return answer(site, month);
    }

    private Response answer(SiteCode site, Period.Month month) {
        FlashInfoView view = read.run(site, month);
        return Response.ok(view).tag(ResourceVersion.etag(view.version())).build();
    }
}
