package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.reporting.annualreport.ReportViews.PublicReportView;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("public/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "PublicReports", description = "Bilans publiés, ouverts à tous.")
@PermitAll
class PublicReportResource {

    @Inject
    ReadPublishedReports read;

    @GET
    @Operation(operationId = "listPublicReports", summary = "Lister les bilans publiés")
    public Page<ReportSummary> list(
            @Parameter(description = "Code de la préfecture.", example = "76") @QueryParam("prefecture") @Nullable
                    String prefecture,
            @Parameter(description = "Année du bilan.", example = "2022") @QueryParam("year") @Nullable Integer year,
            @Parameter(description = "Suite de la liste.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Nombre de bilans par page, 100 au plus.")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(100)
                    int limit) {
        return read.page(prefecture, year, cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPublicReport", summary = "Lire un bilan publié")
    @APIResponse(
            responseCode = "200",
            description = "Le bilan, tel qu’il a été publié.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PublicReportView.class)))
    public Response get(
            @Parameter(description = "Identifiant du bilan.") @PathParam("id") UUID id, @Context Request request) {
        return read.one(id, request);
    }

    @GET
    @Path("{id}/document")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getPublicReportDocument",
            summary = "Télécharger un bilan publié",
            description = "Un document est préparé dans les secondes qui suivent la publication : 503 avec Retry-After"
                    + " jusque-là. Ensuite il ne change plus.")
    @APIResponse(
            responseCode = "200",
            description = "Le document.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(
            @Parameter(description = "Identifiant du bilan.") @PathParam("id") UUID id,
            @Parameter(description = "Format.")
                    @QueryParam("format")
                    @NotNull(message = "Choisissez le format : pdf, odt, odp, html ou json.")
                    DocumentFormat format,
            @Context Request request) {
        return read.document(id, format, request);
    }
}
