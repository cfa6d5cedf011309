package fr.gouv.qualite.indicators.flashinfo;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.gouv.qualite.indicators.DatedPlace;
import fr.gouv.qualite.indicators.opendata.Freshness;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.documents.HtmlRendering;
import fr.gouv.qualite.platform.documents.PdfRendering;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The published flash-infos, for everybody. */
@Path("public/flash-infos")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "PublicFlashInfo")
class PublicFlashInfoResource {

    /** A page made here needs its own style and nothing else. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    @Inject
    FlashInfos flashInfos;

    @Inject
    FlashInfoPublisher publisher;

    @GET
    @Operation(operationId = "listPublicFlashInfos", summary = "Lister les flash-infos publiés, les récents d’abord")
    public PagePublicFlashInfo list(
            @Parameter(description = "Préfecture.") @QueryParam("prefecture") @Nullable PrefectureCode prefecture,
            @Parameter(description = "Site.") @QueryParam("site") @Nullable SiteCode site,
            @Parameter(description = "Suite de la liste.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Nombre de flash-infos par page, 100 au plus.")
                    @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    int limit) {
        Page<FlashInfoView> page = Page.of(
                flashInfos.published(prefecture, site, DatedPlace.of(cursor), limit + 1),
                limit,
                it -> Cursor.of(it.firstDay, it.site),
                it -> FlashInfoView.published(it, publisher.content(it)));
        return new PagePublicFlashInfo(page.items(), page.next());
    }

    @GET
    @Path("{site}/{period}")
    @Operation(operationId = "getPublicFlashInfo", summary = "Lire un flash-info publié")
    public FlashInfoView get(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Mois.") @PathParam("period") Period.Month month) {
        FlashInfo it = published(site, month);
        return FlashInfoView.published(it, publisher.content(it));
    }

    @GET
    @Path("{site}/{period}/document")
    @Produces({"application/pdf", "text/html", "text/plain"})
    @Operation(operationId = "getPublicFlashInfoDocument", summary = "Télécharger un flash-info publié")
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
            @Context Request request) {
        FlashInfo it = published(site, month);
        Freshness freshness = new Freshness(new EntityTag(it.edition + "-" + format, true), null);
        if (freshness.isKnownTo(request)) {
            return freshness.on(Response.notModified()).build();
        }
        FlashContent content = publisher.content(it);
        String dateline = Dateline.of(it);
        byte[] body =
                switch (format) {
                    case PDF -> PdfRendering.of(FlashText.document(content, dateline));
                    case HTML -> HtmlRendering.of(FlashText.document(content, dateline));
                    case TXT -> FlashText.plain(content, dateline).getBytes(UTF_8);
                };
        return freshness
                .on(Response.ok(body, format.mediaType()))
                .header("Content-Disposition", format.disposition("flash-info-%s-%s".formatted(site, month)))
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** A flash-info that is not published does not exist for the public. */
    private FlashInfo published(SiteCode site, Period month) {
        return flashInfos
                .of(site, month)
                .filter(it -> it.edition > 0)
                .orElseThrow(() -> Problem.notFound("Aucun flash-info publié ne correspond à cette adresse."));
    }
}
