package fr.gouv.qualite.indicators.sheet;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_MEASUREMENTS_WRITE;

import fr.gouv.qualite.indicators.catalogue.Catalogue;
import fr.gouv.qualite.indicators.organisation.SiteView;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.download.WholeFile;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.problem.BodyLimits;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.spreadsheet.Sheet;
import fr.gouv.qualite.platform.spreadsheet.SpreadsheetFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Measurements out to a sheet, and back from it: previewed, then kept whole or not at all. */
@Path("measurement-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "MeasurementImports")
class ImportResource {

    @Inject
    ImportMeasurements importing;

    @Inject
    MeasurementSheet sheet;

    @Inject
    Catalogue catalogue;

    @Inject
    Caller caller;

    @Inject
    BodyLimits limits;

    @GET
    @Path("template")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Audited(Act.EXPORT)
    @Operation(
            operationId = "downloadMeasurements",
            summary = "Télécharger les mesures attendues",
            description =
                    "Le classeur porte ce qui est déjà saisi ; rempli, il peut être renvoyé tel quel. X-Total-Count dit"
                            + " son nombre de mesures, Repr-Digest l’empreinte SHA-256 du fichier.")
    @APIResponse(
            responseCode = "200",
            description = "Le classeur.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", description = "Le fichier.")))
    public Response template(
            @Parameter(description = "Période.") @QueryParam("period") @NotNull(message = "Indiquez la période.")
                    Period period,
            @Parameter(description = "Site.") @QueryParam("site") @Nullable SiteCode site,
            @Parameter(description = "Préfecture, pour tous ses sites.") @QueryParam("prefecture") @Nullable
                    PrefectureCode prefecture,
            @Parameter(description = "Format.") @QueryParam("format") @DefaultValue("csv") SpreadsheetFormat format) {
        List<SiteView> sites = sites(site, prefecture);
        WholeFile file = WholeFile.of(out -> write(format, out, sites, period));
        String place = site == null ? String.valueOf(prefecture) : site.value();
        return file.describe(Response.ok(file.content(), format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"mesures-" + place + "-" + period + "." + format.extension() + "\"")
                .build();
    }

    private long write(SpreadsheetFormat format, OutputStream out, List<SiteView> sites, Period period)
            throws IOException {
        try (Sheet written = format.on(out, "Mesures")) {
            return sheet.write(written, sites, period);
        }
    }

    private List<SiteView> sites(@Nullable SiteCode site, @Nullable PrefectureCode prefecture) {
        if (site != null) {
            caller.mustSee(site);
            return List.of(catalogue.site(site));
        }
        if (prefecture == null) {
            throw Problem.invalid("site", "Indiquez le site ou la préfecture.");
        }
        caller.mustSee(prefecture);
        return catalogue.sites().stream()
                .filter(it -> it.code().prefecture().equals(prefecture))
                .toList();
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({QUALITY_REFERENT, QUALITY_MANAGER, ADMIN, SCOPE_MEASUREMENTS_WRITE})
    @Operation(operationId = "previewImport", summary = "Vérifier un fichier de mesures sans rien enregistrer")
    @APIResponseSchema(value = ImportView.class, responseCode = "200", responseDescription = "Vérifié.")
    @RequestBody(required = true, content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response preview(InputStream content) {
        try (ReceivedSheet file = received(content)) {
            return answer(importing.preview(file));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({QUALITY_REFERENT, QUALITY_MANAGER, ADMIN, SCOPE_MEASUREMENTS_WRITE})
    @Idempotent
    @Operation(
            operationId = "importMeasurements",
            summary = "Enregistrer un fichier de mesures",
            description = "CSV, XLSX ou ODS. Tout est enregistré, ou rien.")
    @APIResponseSchema(value = ImportView.class, responseCode = "200", responseDescription = "Enregistré.")
    @RequestBody(required = true, content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response apply(
            @Parameter(description = "Empreinte reçue à la vérification.") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @Parameter(
                            description =
                                    "Vrai pour enregistrer aussi les valeurs inhabituelles que la vérification a listées.")
                    @QueryParam("confirmUnusual")
                    @DefaultValue("false")
                    boolean confirmUnusual,
            InputStream content) {
        try (ReceivedSheet file = received(content)) {
            return answer(importing.apply(file, ifMatch, confirmUnusual));
        }
    }

    private ReceivedSheet received(InputStream content) {
        return ReceivedSheet.of(content, limits.largestFile().asLongValue(), limits.fileTooLarge());
    }

    private static Response answer(ImportView view) {
        return Response.ok(view).tag(view.fingerprint()).build();
    }
}
