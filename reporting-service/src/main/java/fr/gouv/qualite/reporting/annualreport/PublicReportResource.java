package fr.gouv.qualite.reporting.annualreport;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Visibility;
import fr.gouv.qualite.reporting.annualreport.ReportViews.PublicReportView;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
@Tag(name = "PublicReports", description = "Bilans publiés, ouverts à tous.")
@PermitAll
class PublicReportResource {

    @Inject
    AnnualReports reports;

    @Inject
    ReportContents contents;

    @GET
    @Transactional
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
        Visibility rows = prefecture == null
                ? new Visibility.Nation()
                : new Visibility.Nation().within(PrefectureCode.of(prefecture));
        return Page.of(
                reports.list(rows, year, null, ReportStatus.PUBLISHED, ReportPlace.of(cursor), limit + 1),
                limit,
                report -> Cursor.of(report.year(), report.code()),
                report -> report);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getPublicReport", summary = "Lire un bilan publié")
    public PublicReportView get(@Parameter(description = "Identifiant du bilan.") @PathParam("id") UUID id) {
        AnnualReport report = published(id);
        return PublicReportView.of(report, contents.view(contents.read(report)), reports.documents(id));
    }

    @GET
    @Path("{id}/document")
    @Transactional
    @Operation(operationId = "getPublicReportDocument", summary = "Télécharger un bilan publié")
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
                    DocumentFormat format) {
        AnnualReport report = published(id);
        return new ReportFile(
                        report.code(),
                        report.year(),
                        format,
                        reports.document(id, format)
                                .map(PublishedDocument::bytes)
                                .orElseThrow())
                .response();
    }

    /** A report that is not published does not exist for the public. */
    private AnnualReport published(UUID id) {
        return reports.findByIdOptional(id)
                .filter(report -> report.status() == ReportStatus.PUBLISHED)
                .orElseThrow(() -> Problem.notFound("Aucun bilan publié ne correspond à cette adresse."));
    }
}
