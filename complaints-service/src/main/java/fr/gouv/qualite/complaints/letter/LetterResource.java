package fr.gouv.qualite.complaints.letter;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;

import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.CaseRights;
import fr.gouv.qualite.complaints.organisation.Sites;
import fr.gouv.qualite.complaints.privacy.AccessLog;
import fr.gouv.qualite.platform.documents.Letter;
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers to people who left a postal address, as letters to print and post. */
@Path("letters")
@Tag(name = "Cases")
class LetterResource {

    @Inject
    CaseFiles files;

    @Inject
    CaseRights rights;

    @Inject
    Sites sites;

    @Inject
    AccessLog accesses;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Produces({"application/pdf", "application/vnd.oasis.opendocument.text"})
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
    @Audited(Act.EXPORT)
    @Operation(
            operationId = "printLetters",
            summary = "Mettre en page des réponses à poster",
            description =
                    "Une lettre par demande, chacune sur sa page, dans l’ordre donné. 422 si une demande n’a pas de réponse"
                            + " ou si la personne n’a pas laissé d’adresse postale. Chaque demande est notée comme lue.")
    @APIResponse(
            responseCode = "200",
            description = "Le fichier.",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/vnd.oasis.opendocument.text",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response print(@NotNull(message = "Les demandes sont absentes.") @Valid PrintLetters asked) {
        List<Letter> letters = QuarkusTransaction.requiringNew().call(() -> letters(asked.cases()));
        LetterFormat format = asked.format();
        return Response.ok(format.render("Réponses à poster", letters), format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"lettres." + format + "\"")
                .build();
    }

    private List<Letter> letters(List<UUID> cases) {
        Instant now = clock.instant();
        Map<String, String> names = sites.names();
        List<Letter> letters = new ArrayList<>();
        for (CaseFile file : files.getAll(cases)) {
            rights.mustHandle(file.site());
            letters.add(AnswerLetter.of(
                            file,
                            names.getOrDefault(file.site().value(), file.site().value()))
                    .orElseThrow(() -> Problem.invalid(
                            "cases",
                            "La demande " + file.number()
                                    + " n’a pas de lettre : il y faut une réponse, un nom et une adresse"
                                    + " postale.")));
            accesses.record(file.id(), caller, true, now);
        }
        return letters;
    }
}
