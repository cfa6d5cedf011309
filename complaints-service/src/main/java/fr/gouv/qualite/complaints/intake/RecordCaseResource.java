package fr.gouv.qualite.complaints.intake;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_CASES_WRITE;

import fr.gouv.qualite.complaints.casefile.Author;
import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseRights;
import fr.gouv.qualite.complaints.casefile.Message;
import fr.gouv.qualite.complaints.desk.CaseView;
import fr.gouv.qualite.complaints.desk.CaseViews;
import fr.gouv.qualite.complaints.organisation.Site;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Logs a case for the person: what came by letter, by the urn, by telephone, or from another system. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
class RecordCaseResource {

    @Inject
    IncomingCases incoming;

    @Inject
    CaseViews views;

    @Inject
    CaseRights rights;

    @Inject
    Sites sites;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN, SCOPE_CASES_WRITE})
    @Idempotent
    @Operation(
            operationId = "recordCase",
            summary = "Enregistrer une demande",
            description =
                    "Ce qui est arrivé par courrier, dans l’urne, par téléphone, ou par un autre système. Le jour de"
                            + " réception peut être passé. Rien n’est envoyé à la personne avant l’accusé de réception.")
    @APIResponseSchema(value = CaseView.class, responseCode = "201", responseDescription = "Enregistrée.")
    public Response record(@NotNull(message = "La demande est absente.") @Valid RecordCase command) {
        rights.mustRecord(command.site());
        Site site = sites.named(command.site());
        Instant now = clock.instant();
        Message message = command.receivedOn(site.dayOf(now));
        sites.mustBeOpen(site, message.receivedOn());
        CaseFile file = incoming.record(message, site, Author.of(caller, now));
        return views.answer(Response.created(URI.create("cases/" + file.id())), file);
    }
}
