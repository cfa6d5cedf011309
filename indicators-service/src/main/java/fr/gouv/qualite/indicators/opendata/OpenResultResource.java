package fr.gouv.qualite.indicators.opendata;

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

/** The results whose period is locked, for everybody: whole, or what changed. Field names are the State's own. */
@Path("public/results")
@PermitAll
@Tag(name = "OpenData")
class OpenResultResource {

    @Inject
    ReadResults read;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listOpenResults",
            summary = "Lister les résultats publiés, dans l’ordre de leur publication",
            description =
                    "Avec « since », ce qui a été publié, déverrouillé ou reverrouillé depuis. Pour se tenir à jour, redemander avec"
                            + " la plus récente date_mise_a_jour reçue : un résultat peut revenir, aucun ne manque.")
    @APIResponse(
            responseCode = "200",
            description = "Les résultats.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PageOpenResult.class)))
    public Response list(
            @Parameter(description = "Publiés ou corrigés depuis ce jour ou cet instant.")
                    @QueryParam("since")
                    @Nullable
                    String since,
            @Parameter(description = "Préfecture.") @QueryParam("prefecture") @Nullable PrefectureCode prefecture,
            @Parameter(description = "Site.") @QueryParam("site") @Nullable SiteCode site,
            @Parameter(description = "Indicateur.") @QueryParam("indicator") @Nullable String indicator,
            @Parameter(description = "Suite de la liste.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Nombre de résultats par page, 1 000 au plus.")
                    @QueryParam("limit")
                    @DefaultValue("100")
                    @Min(1)
                    @Max(1000)
                    int limit,
            @Context Request request) {
        return read.page(new ResultFilter(prefecture, site, indicator, Since.parse(since)), cursor, limit, request);
    }

    @GET
    @Path("export")
    @Produces({OpenCsv.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportOpenResults",
            summary = "Prendre tous les résultats publiés en un fichier",
            description =
                    "Le fichier est entier : X-Total-Count dit son nombre de lignes (aussi dans « nombre », en JSON)"
                            + " et Repr-Digest son empreinte SHA-256.")
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
}
