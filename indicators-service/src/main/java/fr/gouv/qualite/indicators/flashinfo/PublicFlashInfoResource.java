package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The published flash-infos, for everybody. */
@Path("public/flash-infos")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "PublicFlashInfo")
class PublicFlashInfoResource {

    @Inject
    ReadPublishedFlashInfos read;

    @GET
    @Operation(
            operationId = "listPublicFlashInfos",
            summary = "Lister les flash-infos publiés, les récents d’abord",
            description = "La dernière édition de chacun.")
    @APIResponseSchema(
            value = PagePublicFlashInfo.class,
            responseCode = "200",
            responseDescription = "Les flash-infos.")
    public Response list(
            @Parameter(description = "Préfecture.") @QueryParam("prefecture") @Nullable PrefectureCode prefecture,
            @Parameter(description = "Site.") @QueryParam("site") @Nullable SiteCode site,
            @Parameter(description = "Suite de la liste.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Nombre de flash-infos par page, 100 au plus.")
                    @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    int limit,
            @Context Request request) {
        return read.page(prefecture, site, cursor, limit, request);
    }

    @GET
    @Path("{site}/{period}")
    @Operation(operationId = "getPublicFlashInfo", summary = "Lire un flash-info publié")
    @APIResponseSchema(value = FlashInfoView.class, responseCode = "200", responseDescription = "Le flash-info.")
    public Response get(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Mois.") @PathParam("period") Period.Month month,
            @Parameter(description = "Numéro de l’édition ; la dernière si absent.") @QueryParam("edition") @Nullable
                    Integer edition,
            @Context Request request) {
        return read.one(site, month, edition, request);
    }

    @GET
    @Path("{site}/{period}/document")
    @Produces({"application/pdf", "text/html", "text/plain"})
    @Operation(
            operationId = "getPublicFlashInfoDocument",
            summary = "Télécharger un flash-info publié",
            description = "Le PDF et la page HTML sont préparés dans les secondes qui suivent la publication : 503 avec"
                    + " Retry-After jusque-là. Ensuite ils ne changent plus.")
    @APIResponse(
            responseCode = "200",
            description = "Le document.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Mois.") @PathParam("period") Period.Month month,
            @Parameter(description = "Format.")
                    @QueryParam("format")
                    @NotNull(message = "Choisissez le format : pdf, html ou txt.")
                    FlashDocument format,
            @Parameter(description = "Numéro de l’édition ; la dernière si absent.") @QueryParam("edition") @Nullable
                    Integer edition,
            @Context Request request) {
        return read.document(site, month, edition, format, request);
    }
}
