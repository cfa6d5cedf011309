package fr.gouv.qualite.indicators.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.indicators.DatedPlace;
import fr.gouv.qualite.indicators.opendata.Freshness;
import fr.gouv.qualite.indicators.opendata.OpenCsv;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.Problem;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
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
    Displays displays;

    @Inject
    DisplayPublisher publisher;

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
        Page<PublicDisplayView> page = Page.of(
                displays.latest(prefecture, site, quarter, DatedPlace.of(cursor), limit + 1),
                limit,
                it -> Cursor.of(it.firstDay, it.site),
                it -> PublicDisplayView.of(it, publisher.content(it)));
        String body = publisher.write(new PagePublicDisplay(page.items(), page.next()));
        return cached(request, Fingerprint.of(body), body, MediaType.APPLICATION_JSON)
                .build();
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
        TransparencyDisplay display = published(site, quarter, version);
        PublicDisplayWithHistory view = new PublicDisplayWithHistory(
                PublicDisplayView.of(display, publisher.content(display)),
                displays.editions(site, quarter).stream()
                        .map(DisplayEdition::of)
                        .toList());
        String body = publisher.write(view);
        return cached(request, Fingerprint.of(body), body, MediaType.APPLICATION_JSON)
                .build();
    }

    @GET
    @Path("{site}/{period}/document")
    @Produces({OpenCsv.MEDIA_TYPE, MediaType.APPLICATION_JSON, "application/pdf"})
    @Operation(operationId = "getPublicTransparencyDocument", summary = "Télécharger un affichage publié")
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
        TransparencyDisplay display = published(site, quarter, version);
        PublicDisplayView view = PublicDisplayView.of(display, publisher.content(display));
        Object body =
                switch (format) {
                    case CSV -> DisplayCsv.of(view).getBytes(UTF_8);
                    case JSON -> publisher.write(view).getBytes(UTF_8);
                    case A4 -> displays.poster(display, PaperSize.A4);
                    case A3 -> displays.poster(display, PaperSize.A3);
                };
        String type =
                switch (format) {
                    case CSV -> OpenCsv.MEDIA_TYPE;
                    case JSON -> MediaType.APPLICATION_JSON;
                    case A4, A3 -> "application/pdf";
                };
        String tag = display.id.replace('/', '-') + "-" + format + (display.latest ? "" : "-former");
        return cached(request, tag, body, type)
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(file(display, format)))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String file(TransparencyDisplay it, DisplayFormat format) {
        String name = "transparence-%s-%s-v%d".formatted(it.site, it.quarter, it.version);
        return switch (format) {
            case CSV, JSON -> name + "." + format.name().toLowerCase(Locale.ROOT);
            case A4, A3 -> name + "-" + format.name().toLowerCase(Locale.ROOT) + ".pdf";
        };
    }

    private TransparencyDisplay published(SiteCode site, Period quarter, @Nullable Integer version) {
        return displays.edition(site, quarter, version)
                .orElseThrow(() -> Problem.notFound("Aucun affichage publié ne correspond à cette adresse."));
    }

    private static Response.ResponseBuilder cached(Request request, String tag, Object body, String type) {
        Freshness freshness = new Freshness(new EntityTag(tag, true), null);
        return freshness.on(freshness.isKnownTo(request) ? Response.notModified() : Response.ok(body, type));
    }
}
