package fr.gouv.qualite.complaints.casefile;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.NATIONAL;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.READER;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_CASES_WRITE;

import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.complaints.sheet.SheetFormat;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
    IncomingCases incoming;

    @Inject
    HandleManyCases many;

    @Inject
    CaseViews views;

    @Inject
    CaseRights rights;

    @Inject
    CaseExport export;

    @Inject
    DeskAgents agents;

    @Inject
    Duplicates duplicates;

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
            summary = "Lister les messages",
            description =
                    "Ceux des sites que vous voyez : d’abord ceux qui attendent une réponse, par échéance, donc les"
                            + " retards en tête ; puis ceux sans réponse due ; puis ceux qui sont traités, du plus récent au plus"
                            + " ancien.")
    public Page<CaseSummary> list(
            @BeanParam CaseFilters filters,
            @Parameter(description = "Où reprendre la liste.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Nombre de messages.") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100)
                    int limit) {
        Instant now = clock.instant();
        List<CaseFile> found = files.desk(filters.search(caller, now).after(Cursor.parse(cursor, 2)), limit);
        Map<String, String> names =
                sites.names(found.stream().map(file -> file.site).distinct().toList());
        return Page.of(
                found,
                limit,
                last -> Cursor.of(last.deskRank, last.id),
                file -> CaseSummary.of(file, names.getOrDefault(file.site, file.site), now));
    }

    @GET
    @Path("counts")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(operationId = "countCases", summary = "Compter les messages par état, et ceux qui sont en retard")
    public CaseCounts count(@BeanParam CaseFilters filters) {
        Instant now = clock.instant();
        return files.counts(filters.search(caller, now), caller.id(), now);
    }

    @GET
    @Path("export")
    @Produces({"text/csv", "application/vnd.oasis.opendocument.spreadsheet"})
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Operation(
            operationId = "exportCases",
            summary = "Exporter les messages en tableur",
            description =
                    "Tous ceux que les filtres gardent, sans limite de nombre ; l’en-tête Total-Count et la dernière"
                            + " ligne disent combien. Ni les textes ni les personnes n’y sont.")
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
            @BeanParam CaseFilters filters,
            @Parameter(description = "csv ou ods.") @QueryParam("format") @DefaultValue("csv") SheetFormat format) {
        Instant now = clock.instant();
        CaseSearch search = filters.search(caller, now);
        return Response.ok(export.of(search, format), format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"messages." + format + "\"")
                .header("Total-Count", files.count(search.where(), search.parameters()))
                .build();
    }

    @GET
    @Path("agents")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
    @Operation(
            operationId = "listDeskAgents",
            summary = "Lister les agents à qui un message d’un site peut être attribué",
            description = "Ceux qui ont ouvert un message de ce site depuis un an, et vous-même.")
    public Page<DeskAgent> agents(
            @Parameter(description = "Le site.", example = "76-ROUEN")
                    @QueryParam("site")
                    @NotNull(message = "Indiquez le site.")
                    SiteCode site) {
        rights.mustHandle(site);
        return Page.whole(agents.of(site, caller, clock.instant()));
    }

    @POST
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN, SCOPE_CASES_WRITE})
    @Idempotent
    @Operation(
            operationId = "recordCase",
            summary = "Enregistrer un message",
            description =
                    "Ce qui est arrivé par courrier, dans l’urne, par téléphone, ou par un autre système. Le jour de"
                            + " réception peut être passé. Rien n’est envoyé à la personne avant l’accusé de réception.")
    @APIResponseSchema(value = CaseView.class, responseCode = "201", responseDescription = "Enregistré.")
    public Response record(@NotNull(message = "Le message est absent.") @Valid RecordCase command) {
        rights.mustRecord(command.site());
        Site site = sites.named(command.site());
        Instant now = clock.instant();
        CaseFile file = incoming.record(command.receivedOn(site.dayOf(now)), site, Author.of(caller, now));
        return views.answer(Response.created(URI.create("cases/" + file.id)), file);
    }

    @POST
    @Path("steps")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
    @Idempotent
    @Operation(
            operationId = "handleCases",
            summary = "Faire franchir une étape à plusieurs messages",
            description = "Attribuer, accuser réception, requalifier ou clore, cent messages au plus. Chacun est jugé à"
                    + " part : celui qui ne peut pas franchir l’étape reste comme il était et dit pourquoi.")
    @APIResponseSchema(
            value = HandledCases.class,
            responseCode = "200",
            responseDescription = "Ce qu’est devenu chaque message.")
    public Response handleMany(@NotNull(message = "L’étape est absente.") @Valid HandleMany command) {
        return Response.ok(many.take(command)).build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Transactional
    @Operation(
            operationId = "getCase",
            summary = "Lire un message",
            description = "La personne n’est montrée qu’à ceux qui traitent le site. Chaque lecture est consignée.")
    @APIResponseSchema(value = CaseView.class, responseCode = "200", responseDescription = "Le message.")
    public Response get(@Parameter(description = "Identifiant du message.") @PathParam("id") UUID id) {
        CaseFile file = files.get(id);
        rights.mustSee(file);
        boolean handles = rights.handles(file.site());
        if (handles) {
            agents.met(file.site(), caller, file.today(clock.instant()));
        }
        files.keepReading(file, caller, handles, clock.instant());
        return views.answer(Response.ok(), file);
    }

    @GET
    @Path("{id}/duplicates")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
    @Operation(
            operationId = "listCaseDuplicates",
            summary = "Lister les messages qui disent peut-être la même chose",
            description =
                    "Cinq au plus, du même site, à deux mois près : même adresse électronique ou texte semblable.")
    public Page<DuplicateView> duplicates(
            @Parameter(description = "Identifiant du message.") @PathParam("id") UUID id) {
        CaseFile file = files.get(id);
        rights.mustHandle(file.site());
        String siteName = sites.findByIdOptional(file.site).map(Site::name).orElse(file.site);
        return Page.whole(duplicates.of(file).stream()
                .map(hint -> new DuplicateView(
                        CaseSummary.of(hint.file(), siteName, clock.instant()), hint.samePerson(), hint.sameText()))
                .toList());
    }

    @GET
    @Path("{id}/readings")
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Operation(
            operationId = "listCaseReadings",
            summary = "Lire qui a lu un message",
            description = "Les cent dernières lectures, pour le responsable qualité de la préfecture.")
    public Page<ReadingView> readings(@Parameter(description = "Identifiant du message.") @PathParam("id") UUID id) {
        CaseFile file = files.get(id);
        caller.mustManage(file.site().prefecture());
        return Page.whole(files.readings(file, 100));
    }

    @GET
    @Path("{id}/events")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, READER, NATIONAL, ADMIN})
    @Transactional
    @Operation(
            operationId = "listCaseEvents",
            summary = "Lire l’historique d’un message",
            description = "Les notes internes ne sont montrées qu’à ceux qui traitent le site. Chaque lecture est"
                    + " consignée.")
    public Page<CaseEventView> history(@Parameter(description = "Identifiant du message.") @PathParam("id") UUID id) {
        CaseFile file = files.get(id);
        rights.mustSee(file);
        boolean handles = rights.handles(file.site());
        files.keepReading(file, caller, handles, clock.instant());
        return Page.whole(files.history(id).stream()
                .map(event -> CaseEventView.of(event, handles))
                .toList());
    }
}
