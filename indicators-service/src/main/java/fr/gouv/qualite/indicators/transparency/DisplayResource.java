package fr.gouv.qualite.indicators.transparency;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Page;
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
    ReadDisplays read;

    @Inject
    PublishDisplay publish;

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
        return Page.whole(read.of(prefecture, quarter));
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
        return answer(site, quarter);
    }

    @POST
    @Path("{site}/{period}/publication")
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Audited(Act.PUBLICATION)
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
            @NotNull(message = "Le corps de la demande est absent.") @Valid DisplayRequest body) {
        publish.run(site, quarter, ifMatch, body.correction());
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
        return Response.ok(read.poster(site, quarter, size))
                .header(
                        "Content-Disposition",
                        "inline; filename=\"projet-%s-%s-%s.pdf\"".formatted(site, quarter, size.code()))
                .build();
    }

    private Response answer(SiteCode site, Period quarter) {
        DisplayDraftView draft = read.one(site, quarter);
        return Response.ok(draft).tag(draft.fingerprint()).build();
    }
}
