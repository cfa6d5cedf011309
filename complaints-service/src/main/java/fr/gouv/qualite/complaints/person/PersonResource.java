package fr.gouv.qualite.complaints.person;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;

import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.CaseRights;
import fr.gouv.qualite.complaints.casefile.query.CaseSearch;
import fr.gouv.qualite.complaints.casefile.query.DeskCases;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.complaints.privacy.AccessLog;
import fr.gouv.qualite.platform.documents.Document;
import fr.gouv.qualite.platform.documents.PdfRendering;
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.paging.Cursor;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.time.SiteDay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A person on the telephone, or who asks what is known of them: all their messages, by name or address. */
@Path("persons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persons")
class PersonResource {

    @Inject
    DeskCases desk;

    @Inject
    CaseFiles files;

    @Inject
    CaseRights rights;

    @Inject
    PersonCopy copies;

    @Inject
    SiteDay days;

    @Inject
    Sites sites;

    @Inject
    AccessLog accesses;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Path("search")
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
    @Audited(Act.READING)
    @Transactional
    @Operation(
            operationId = "searchPersons",
            summary = "Retrouver les demandes d’une personne",
            description =
                    "Parmi les demandes des sites que vous traitez : d’abord celles qui attendent une réponse. Chaque"
                            + " demande trouvée est notée comme lue par vous, avec l’identité de la personne.")
    public Page<FoundCase> search(@NotNull(message = "La recherche est absente.") @Valid PersonSearch asked) {
        CaseSearch search = CaseSearch.handledBy(caller).person(asked.text()).after(Cursor.parse(asked.cursor(), 2));
        List<CaseFile> found = desk.list(search, asked.rows());
        Map<String, String> names = sites.names(
                found.stream().map(file -> file.site().value()).distinct().toList());
        Instant now = clock.instant();
        found.stream().limit(asked.rows()).forEach(file -> accesses.record(file.id(), caller, true, now));
        return Page.of(
                found,
                asked.rows(),
                last -> Cursor.of(last.deskRank(), last.id()),
                file -> FoundCase.of(
                        file,
                        names.getOrDefault(file.site().value(), file.site().value())));
    }

    @POST
    @Path("copy")
    @Produces("application/pdf")
    @RolesAllowed({QUALITY_MANAGER, ADMIN})
    @Audited(Act.EXPORT)
    @Operation(
            operationId = "copyPersonData",
            summary = "Remettre à une personne la copie de ses données",
            description =
                    "Un PDF accessible : qui elle a dit être, ce qu’elle a écrit, ce qui lui a été répondu, les étapes. Ni"
                            + " les notes ni les noms des agents n’y sont. 422 si les demandes ne sont pas d’une même"
                            + " personne. Chaque demande est notée comme lue.")
    @APIResponse(
            responseCode = "200",
            description = "Le fichier.",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response copy(@NotNull(message = "Les demandes sont absentes.") @Valid CopyRequest asked) {
        // The document is made once the database is free again.
        Document document = QuarkusTransaction.requiringNew().call(() -> copied(asked.cases()));
        return Response.ok(PdfRendering.of(document), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"copie-des-donnees.pdf\"")
                .build();
    }

    private Document copied(List<UUID> cases) {
        List<CaseFile> found = files.getAll(cases);
        found.forEach(file -> rights.mustHandle(file.site()));
        Instant now = clock.instant();
        Document document =
                copies.of(found, sites.names(), days.today(found.getFirst().site()));
        found.forEach(file -> accesses.record(file.id(), caller, true, now));
        return document;
    }
}
