package fr.gouv.qualite.complaints.statistics;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_RESULTS_READ;

import fr.gouv.qualite.complaints.casefile.query.CaseTallies;
import fr.gouv.qualite.complaints.casefile.query.CaseTotals;
import fr.gouv.qualite.complaints.casefile.query.Dimension;
import fr.gouv.qualite.complaints.casefile.query.Tally;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.complaints.sheet.SheetFormat;
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.download.WholeFile;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.spreadsheet.Sheet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Statistics of the cases: how many, about what, how fast they were answered. */
@Path("statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
@RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN, SCOPE_RESULTS_READ})
class StatisticsResource {

    private static final String BY = "Ce par quoi répartir.";

    @Inject
    CaseTotals groups;

    @Inject
    CaseTallies tallies;

    @Inject
    Sites sites;

    @Inject
    Caller caller;

    @GET
    @Operation(
            operationId = "getStatistics",
            summary = "Compter les demandes et mesurer les délais",
            description =
                    "Par mois de réception. Les délais sont ceux de toutes les réclamations et suggestions auxquelles"
                            + " une réponse est due, quel que soit leur champ : être réorienté est aussi une réponse.")
    public StatisticsView get(@Valid @BeanParam StatisticsQuery asked) {
        Place place = Place.of(asked, caller);
        List<Tally.Part> parts = tallies.by(Dimension.MONTH, place.cases(), StatisticsQuery.labelKinds());
        Tally total = Tally.of(parts.stream().filter(Tally.Part::total).toList());
        return StatisticsView.of(asked, place.onlyYourSites(), groups.of(place.cases()), total);
    }

    @GET
    @Path("table")
    @Operation(
            operationId = "getStatisticsTable",
            summary = "Répartir les demandes et leurs délais",
            description = "Par mois de réception, site, nature, canal, thème ou champ, et au total. Un taux ou un délai"
                    + " sans rien à mesurer est absent, et non zéro. Les délais médians ne s’additionnent pas : celui du"
                    + " total est calculé sur toutes les réponses.")
    public StatisticsTable table(
            @Valid @BeanParam StatisticsQuery asked,
            @Parameter(description = BY) @QueryParam("by") @DefaultValue("MONTH") Dimension by) {
        return read(asked, by);
    }

    @GET
    @Path("export")
    @Produces({"text/csv", "application/vnd.oasis.opendocument.spreadsheet"})
    @Audited(Act.EXPORT)
    @Operation(
            operationId = "exportStatistics",
            summary = "Exporter les statistiques en tableur",
            description = "Les lignes du tableau, puis le total. X-Total-Count dit le nombre de lignes sans le total,"
                    + " Repr-Digest l’empreinte SHA-256 du fichier.")
    @APIResponse(
            responseCode = "200",
            description = "Le tableau.",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.oasis.opendocument.spreadsheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @Valid @BeanParam StatisticsQuery asked,
            @Parameter(description = BY) @QueryParam("by") @DefaultValue("MONTH") Dimension by,
            @Parameter(description = "csv ou ods.") @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
        StatisticsTable table = read(asked, by);
        WholeFile file = WholeFile.of(out -> write(table, format, out));
        return file.describe(Response.ok(file.content(), format.mediaType()))
                .header("Content-Disposition", "attachment; filename=\"statistiques." + format + "\"")
                .build();
    }

    private static long write(StatisticsTable table, SheetFormat format, OutputStream out) throws IOException {
        try (Sheet sheet = format.on(out)) {
            sheet.row(StatisticsTable.headers(table.by()));
            for (StatisticsTable.Row row : table.rows()) {
                sheet.row(row.cells());
            }
            sheet.row(table.total().cells());
        }
        return table.rows().size();
    }

    private StatisticsTable read(StatisticsQuery asked, Dimension by) {
        Place place = Place.of(asked, caller);
        List<Tally.Part> parts = tallies.by(by, place.cases(), asked.measuredKinds(by));
        return StatisticsTable.of(
                by, place, asked.measuredKinds(by), parts, by == Dimension.SITE ? sites.names() : Map.of());
    }
}
