package fr.gouv.qualite.complaints.desk;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;

import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.CaseRights;
import fr.gouv.qualite.complaints.casefile.query.CaseSearch;
import fr.gouv.qualite.complaints.casefile.query.DeskCases;
import fr.gouv.qualite.complaints.casefile.query.NearCases;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.complaints.privacy.AccessLog;
import fr.gouv.qualite.complaints.sheet.SheetFormat;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.download.WholeFile;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The desk: what waits, what is late, and each case with its history. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
class CaseResource {

    @Inject
    CaseFiles files;

    @Inject
    DeskCases desk;

    @Inject
    AccessLog accesses;

    @Inject
    CaseViews views;

    @Inject
    CaseRights rights;

    @Inject
    CaseExport export;

    @Inject
    DeskAgents agents;

    @Inject
    NearCases duplicates;

    @Inject
    Sites sites;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(
            operationId = "listCases",
            summary = "Lister les demandes",
            description =
                    "Celles des sites que vous voyez : d’abord celles qui attendent une réponse, par échéance, donc les"
                            + " retards en tête ; puis celles sans réponse due ; puis celles qui sont traitées, de la plus récente à la plus"
                            + " ancienne.")
    public Page<CaseSummary> list(
            @Valid @BeanParam CaseFilters filters,
            @Parameter(description = "Où reprendre la liste.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Nombre de demandes.") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100)
                    int limit) {
        Instant now = clock.instant();
        List<CaseFile> found = desk.list(filters.search(caller, now).after(Cursor.parse(cursor, 2)), limit);
        Map<String, String> names = sites.names(
                found.stream().map(file -> file.site().value()).distinct().toList());
        return Page.of(
                found,
                limit,
                last -> Cursor.of(last.deskRank(), last.id()),
                file -> CaseSummary.of(
                        file,
                        names.getOrDefault(file.site().value(), file.site().value()),
                        now));
    }

    @GET
    @Path("counts")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "countCases", summary = "Compter les demandes par état, et celles qui sont en retard")
    public CaseCounts count(@Valid @BeanParam CaseFilters filters) {
        Instant now = clock.instant();
        CaseSearch search = filters.search(caller, now);
        return CaseCounts.of(desk.waiting(search, caller.id(), now), desk.byState(search));
    }

    @GET
    @Path("export")
    @Produces({"text/csv", "application/vnd.oasis.opendocument.spreadsheet"})
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Audited(Act.EXPORT)
    @Operation(
            operationId = "exportCases",
            summary = "Exporter les demandes en tableur",
            description =
                    "Toutes celles que les filtres gardent, sans limite de nombre ; l’en-tête X-Total-Count et la dernière"
                            + " ligne disent combien, Repr-Digest l’empreinte SHA-256 du fichier. Ni les textes ni les personnes n’y sont.")
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
            @Valid @BeanParam CaseFilters filters,
            @Parameter(description = "csv ou ods.") @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
        Instant now = clock.instant();
        CaseSearch search = filters.search(caller, now);
        WholeFile file = export.of(search, format);
        return file.describe(Response.ok(file.content(), format.mediaType()))
                .header("Content-Disposition", "attachment; filename=\"demandes." + format + "\"")
                .header("Total-Count", file.rows())
                .build();
    }

    @GET
    @Path("agents")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
    @Operation(
            operationId = "listDeskAgents",
            summary = "Lister les agents à qui une demande d’un site peut être attribuée",
            description = "Ceux qui ont ouvert une demande de ce site depuis un an, et vous-même.")
    public Page<DeskAgent> agents(
            @Parameter(description = "Le site.", example = "76-ROUEN")
                    @QueryParam("site")
                    @NotNull(message = "Indiquez le site.")
                    SiteCode site) {
        rights.mustHandle(site);
        return Page.whole(agents.of(site, caller, clock.instant()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Transactional
    @Audited(Act.READING)
    @Operation(
            operationId = "getCase",
            summary = "Lire une demande",
            description = "La personne n’est montrée qu’à ceux qui traitent le site. Chaque lecture est consignée.")
    @APIResponseSchema(value = CaseView.class, responseCode = "200", responseDescription = "La demande.")
    public Response get(@Parameter(description = "Identifiant de la demande.") @PathParam("id") UUID id) {
        CaseFile file = files.get(id);
        rights.mustSee(file);
        boolean handles = rights.handles(file.site());
        if (handles) {
            agents.recordSeen(file.site(), caller, file.today(clock.instant()));
        }
        accesses.record(file.id(), caller, handles, clock.instant());
        return views.answer(Response.ok(), file);
    }

    @GET
    @Path("{id}/duplicates")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
    @Operation(
            operationId = "listCaseDuplicates",
            summary = "Lister les demandes qui disent peut-être la même chose",
            description =
                    "Cinq au plus, du même site, à deux mois près : même adresse électronique ou texte semblable.")
    public Page<DuplicateView> duplicates(
            @Parameter(description = "Identifiant de la demande.") @PathParam("id") UUID id) {
        CaseFile file = files.get(id);
        rights.mustHandle(file.site());
        String siteName = sites.findByIdOptional(file.site().value())
                .map(Site::name)
                .orElse(file.site().value());
        return Page.whole(duplicates.of(file).stream()
                .map(hint -> DuplicateView.of(hint, siteName, clock.instant()))
                .toList());
    }

    @GET
    @Path("{id}/events")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Transactional
    @Operation(
            operationId = "listCaseEvents",
            summary = "Lire l’historique d’une demande",
            description = "Les notes internes ne sont montrées qu’à ceux qui traitent le site. Chaque lecture est"
                    + " consignée.")
    public Page<CaseEventView> history(
            @Parameter(description = "Identifiant de la demande.") @PathParam("id") UUID id) {
        CaseFile file = files.get(id);
        rights.mustSee(file);
        boolean handles = rights.handles(file.site());
        accesses.record(file.id(), caller, handles, clock.instant());
        return Page.whole(files.history(file).stream()
                .map(event -> CaseEventView.of(event, handles))
                .toList());
    }
}
