package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.indicators.opendata.OpenCsv;
import fr.gouv.qualite.indicators.opendata.ResultFormat;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The published displays, for everybody and for the caches on the way. */
@Path("public/transparency-displays")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "PublicTransparency")
class PublicDisplayResource {

    @Inject
    ReadPublishedDisplays read;

    @GET
    @Operation(
            operationId = "listPublicTransparencyDisplays",
            summary = "Lister les affichages publiés, les trimestres récents d’abord",
            description = "La dernière version de chacun.")
    @APIResponse(
            responseCode = "200",
            description = "Les affichages.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PagePublicDisplay.class)))
    public Response list(
            @Parameter(description = "Préfecture.") @QueryParam("prefecture") @Nullable PrefectureCode prefecture,
            @Parameter(description = "Site.") @QueryParam("site") @Nullable SiteCode site,
            @Parameter(description = "Trimestre.") @QueryParam("period") @Nullable Period quarter,
            @Parameter(description = "Suite de la liste.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Nombre d’affichages par page, 100 au plus.")
                    @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    int limit,
            @Context Request request) {
        return read.page(prefecture, site, quarter, cursor, limit, request);
    }

    @GET
    @Path("export")
    @Produces({OpenCsv.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportPublicTransparencyDisplays",
            summary = "Prendre tous les affichages publiés en un fichier",
            description = "La dernière version de chacun, une ligne par chiffre en CSV. Le fichier est entier :"
                    + " X-Total-Count dit son nombre de lignes (aussi dans « nombre », en JSON) et Repr-Digest son empreinte"
                    + " SHA-256.")
    @APIResponse(
            responseCode = "200",
            description = "Le fichier, en CSV (UTF-8, virgules) ou en JSON.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(
            @Parameter(description = "Format.")
                    @QueryParam("format")
                    @NotNull(message = "Choisissez le format : csv ou json.")
                    ResultFormat format,
            @Parameter(description = "Préfecture ; toutes si absente.") @QueryParam("prefecture") @Nullable
                    PrefectureCode prefecture,
            @Context Request request) {
        return read.export(prefecture, format, request);
    }

    @GET
    @Path("{site}/{period}")
    @Operation(operationId = "getPublicTransparencyDisplay", summary = "Lire un affichage publié")
    @APIResponse(
            responseCode = "200",
            description = "L’affichage.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublicDisplayWithHistory.class)))
    public Response get(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Trimestre.") @PathParam("period") Period quarter,
            @Parameter(description = "Version ; la dernière si absente.") @QueryParam("version") @Nullable
                    Integer version,
            @Context Request request) {
        return read.one(site, quarter, version, request);
    }

    @GET
    @Path("{site}/{period}/document")
    @Produces({OpenCsv.MEDIA_TYPE, MediaType.APPLICATION_JSON, "application/pdf"})
    @Operation(
            operationId = "getPublicTransparencyDocument",
            summary = "Télécharger un affichage publié",
            description =
                    "Les affiches sont préparées dans les secondes qui suivent la publication : 503 avec Retry-After"
                            + " jusque-là. Ensuite elles ne changent plus.")
    @APIResponse(
            responseCode = "200",
            description = "Le fichier.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Trimestre.") @PathParam("period") Period quarter,
            @Parameter(description = "Format : csv et json sont des données, a4 et a3 l’affiche en PDF.")
                    @QueryParam("format")
                    @NotNull(message = "Choisissez le format : csv, json, a4 ou a3.")
                    DisplayFormat format,
            @Parameter(description = "Version ; la dernière si absente.") @QueryParam("version") @Nullable
                    Integer version,
            @Context Request request) {
        return read.document(site, quarter, format, version, request);
    }
}
