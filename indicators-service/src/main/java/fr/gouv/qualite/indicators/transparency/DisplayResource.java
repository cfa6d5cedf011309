package fr.gouv.qualite.indicators.transparency;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.consolidation.SettledFigure;
import fr.gouv.qualite.indicators.consolidation.SettledFigures;
import fr.gouv.qualite.indicators.framework.DisplayedIndicatorView;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The displays as the staff prepares them: drafted from the settled figures, published by the quality manager. */
@Path("transparency-displays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Transparency")
class DisplayResource {

    @Inject
    DisplayPublisher publisher;

    @Inject
    Displays displays;

    @Inject
    PosterMaking posters;

    @Inject
    Catalogue catalogue;

    @Inject
    SettledFigures figures;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(
            operationId = "listTransparencyDisplays",
            summary = "Dire où en est l’affichage de chaque site d’une préfecture",
            description = "Seulement les sites que l’appelant voit.")
    public Page<DisplaySummary> list(
            @Parameter(description = "Préfecture.")
                    @QueryParam("prefecture")
                    @NotNull(message = "Indiquez la préfecture.")
                    PrefectureCode prefecture,
            @Parameter(description = "Trimestre.") @QueryParam("period") @NotNull(message = "Indiquez le trimestre.")
                    Period quarter) {
        DisplayPublisher.mustBeQuarter(quarter);
        List<DisplayedIndicatorView> shown = catalogue.displayed(quarter);
        List<SiteView> sites = catalogue.sites().stream()
                .filter(it -> it.code().prefecture().equals(prefecture) && caller.seesSite(it.code()))
                .toList();
        Map<SiteCode, Map<String, SettledFigure>> settled =
                figures.of(sites.stream().map(SiteView::code).toList(), quarter, publisher.indicators(shown));
        Map<String, TransparencyDisplay> published =
                displays.latest(prefecture, quarter).stream().collect(Collectors.toMap(it -> it.site, it -> it));
        return Page.whole(sites.stream()
                .map(site -> DisplaySummary.of(
                        publisher.draft(site, quarter, shown, settled.getOrDefault(site.code(), Map.of())),
                        published.get(site.code().value())))
                .toList());
    }

    @GET
    @Path("{site}/{period}")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(
            operationId = "getTransparencyDraft",
            summary = "Lire le projet d’affichage d’un site",
            description =
                    "Fait à l’instant des mesures validées ou verrouillées. Son ETag est à rappeler pour publier.")
    @APIResponseSchema(value = DisplayDraftView.class, responseCode = "200", responseDescription = "Le projet.")
    public Response get(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Trimestre.") @PathParam("period") Period quarter) {
        caller.mustSee(site);
        return answer(site, quarter);
    }

    @POST
    @Path("{site}/{period}/publication")
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Operation(
            operationId = "publishTransparencyDisplay",
            summary = "Publier l’affichage d’un site",
            description = "Ce qui est publié ne change plus : une correction est une nouvelle version, qui dit ce"
                    + " qu’elle corrige. L’ancienne reste lisible.")
    @APIResponseSchema(value = DisplayDraftView.class, responseCode = "200", responseDescription = "Publié.")
    public Response publish(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Trimestre.") @PathParam("period") Period quarter,
            @Parameter(description = "ETag du projet lu ; obligatoire.") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @NotNull(message = "Le corps de la demande est absent.") @Valid PublishDisplay body) {
        caller.mustManage(site.prefecture());
        publisher.publish(site, quarter, ifMatch, body.correction(), caller);
        return answer(site, quarter);
    }

    @GET
    @Path("{site}/{period}/poster")
    @Produces("application/pdf")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "getTransparencyDraftPoster", summary = "Voir l’affiche du projet")
    @APIResponse(
            responseCode = "200",
            description = "L’affiche, marquée « projet ».",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response poster(
            @Parameter(description = "Site.") @PathParam("site") SiteCode site,
            @Parameter(description = "Trimestre.") @PathParam("period") Period quarter,
            @Parameter(description = "Taille de la feuille.") @QueryParam("size") @DefaultValue("a4") PaperSize size) {
        caller.mustSee(site);
        byte[] pdf = posters.draft(publisher.draft(site, quarter).content(), size);
        return Response.ok(pdf)
                .header(
                        "Content-Disposition",
                        "inline; filename=\"projet-%s-%s-%s.pdf\"".formatted(site, quarter, size))
                .build();
    }

    private Response answer(SiteCode site, Period quarter) {
        Draft draft = publisher.draft(site, quarter);
        List<TransparencyDisplay> editions = displays.editions(site, quarter);
        Optional<Problem> obstacle =
                publisher.obstacle(draft, quarter, editions.isEmpty() ? null : editions.getFirst(), site);
        String whyNot = caller.manages(site.prefecture())
                ? obstacle.map(Problem::detail).orElse(null)
                : "La publication est réservée au responsable qualité de la préfecture.";
        DisplayContent content = draft.content();
        DisplayDraftView view = new DisplayDraftView(
                content.site(),
                content.siteName(),
                content.quarter(),
                content.quarterLabel(),
                content.lines(),
                draft.sha256(),
                whyNot == null,
                whyNot,
                editions.stream().map(DisplayEdition::of).toList());
        return Response.ok(view).tag(draft.sha256()).build();
    }
}
