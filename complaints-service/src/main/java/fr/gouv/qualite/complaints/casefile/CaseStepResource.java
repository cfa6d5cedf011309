package fr.gouv.qualite.complaints.casefile;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;

import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps that staff take on a case. With {@code If-Match}, a step is refused when someone took another meanwhile. */
@Path("cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
@RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
class CaseStepResource {

    private static final String ID = "Identifiant du message.";
    private static final String VERSION = "Version lue (ETag) ; facultative.";

    @Inject
    CaseFiles files;

    @Inject
    HandleCases handle;

    @Inject
    CaseViews views;

    @Inject
    CaseRights rights;

    @POST
    @Path("acknowledgement")
    @Idempotent
    @Operation(
            operationId = "acknowledgeCase",
            summary = "Accuser réception",
            description =
                    "La personne qui a laissé une adresse électronique reçoit un nouveau lien de suivi ; le précédent ne sert plus.")
    @APIResponseSchema(value = CaseView.class, responseCode = "200", responseDescription = "Le message après l’étape.")
    public Response acknowledge(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") @Nullable String ifMatch) {
        return take(id, ifMatch, handle::acknowledge);
    }

    @POST
    @Path("requalification")
    @Idempotent
    @Operation(
            operationId = "requalifyCase",
            summary = "Requalifier un message",
            description =
                    "Change sa nature, ce dont il s’agit, et ce qui est dit à la personne pour la réorienter. Si la nature change, le délai est celui de cette nature au jour de la réception.")
    @APIResponseSchema(value = CaseView.class, responseCode = "200", responseDescription = "Le message après l’étape.")
    public Response requalify(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "La qualification est absente.") @Valid Requalify command) {
        return take(id, ifMatch, file -> handle.requalify(file, command));
    }

    @POST
    @Path("transfer")
    @Idempotent
    @Operation(
            operationId = "transferCase",
            summary = "Transmettre un message à un autre service",
            description =
                    "La personne qui a laissé une adresse électronique est prévenue. Un autre site traite le message"
                            + " à la place de celui-ci, qui en garde la trace.")
    @APIResponseSchema(value = CaseView.class, responseCode = "200", responseDescription = "Le message après l’étape.")
    public Response transfer(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "Le service est absent.") @Valid Transfer command) {
        return take(id, ifMatch, file -> handle.transfer(file, command));
    }

    @POST
    @Path("holding-reply")
    @Idempotent
    @Operation(
            operationId = "sendHoldingReply",
            summary = "Envoyer une réponse d’attente",
            description = "Elle est comptée et n’arrête pas le délai.")
    @APIResponseSchema(value = CaseView.class, responseCode = "200", responseDescription = "Le message après l’étape.")
    public Response putOnHold(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "La réponse d’attente est absente.") @Valid HoldingReply command) {
        return take(id, ifMatch, file -> handle.putOnHold(file, command));
    }

    @POST
    @Path("answer")
    @Idempotent
    @Operation(
            operationId = "answerCase",
            summary = "Répondre à un message",
            description =
                    "Arrête le délai, par quelque canal que ce soit. Les champs du texte ({{numero}}, {{site}}, {{date}}, {{dateReception}}, {{nom}}, {{signature}}) sont remplis.")
    @APIResponseSchema(value = CaseView.class, responseCode = "200", responseDescription = "Le message après l’étape.")
    public Response answer(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "La réponse est absente.") @Valid Answer command) {
        return take(id, ifMatch, file -> handle.answer(file, command));
    }

    @POST
    @Path("closure")
    @Idempotent
    @Operation(
            operationId = "closeCase",
            summary = "Clore un message",
            description = "Impossible tant qu’une réponse est due.")
    @APIResponseSchema(value = CaseView.class, responseCode = "200", responseDescription = "Le message après l’étape.")
    public Response close(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @Nullable Closure command) {
        return take(id, ifMatch, file -> handle.close(file, command));
    }

    @POST
    @Path("reopening")
    @Idempotent
    @Operation(
            operationId = "reopenCase",
            summary = "Rouvrir un message",
            description = "Le délai court de nouveau depuis la réception.")
    @APIResponseSchema(value = CaseView.class, responseCode = "200", responseDescription = "Le message après l’étape.")
    public Response reopen(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "Le motif est absent.") @Valid Reopening command) {
        return take(id, ifMatch, file -> handle.reopen(file, command));
    }

    @POST
    @Path("assignment")
    @Idempotent
    @Operation(
            operationId = "assignCase",
            summary = "Attribuer un message à un agent",
            description = "Reste entre agents : la personne ne le voit pas.")
    @APIResponseSchema(value = CaseView.class, responseCode = "200", responseDescription = "Le message après l’étape.")
    public Response assign(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "L’attribution est absente.") @Valid Assign command) {
        return take(id, ifMatch, file -> handle.assign(file, command));
    }

    @POST
    @Path("notes")
    @Idempotent
    @Operation(
            operationId = "noteCase",
            summary = "Ajouter une note interne",
            description = "Reste entre ceux qui traitent le site : la personne ne la voit pas.")
    @APIResponseSchema(value = CaseView.class, responseCode = "200", responseDescription = "Le message après l’étape.")
    public Response note(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "La note est absente.") @Valid WriteNote command) {
        return take(id, ifMatch, file -> handle.note(file, command));
    }

    @POST
    @Path("merge")
    @Idempotent
    @Operation(
            operationId = "mergeCase",
            summary = "Réunir un message avec celui dont il est le doublon",
            description = "Il est clos et n’appelle plus de réponse à part ; la personne est prévenue.")
    @APIResponseSchema(value = CaseView.class, responseCode = "200", responseDescription = "Le message après l’étape.")
    public Response merge(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "Le numéro est absent.") @Valid Merge command) {
        return take(id, ifMatch, file -> handle.merge(file, command));
    }

    @POST
    @Path("correction")
    @Idempotent
    @Operation(
            operationId = "correctCase",
            summary = "Corriger ce qui a été mal enregistré",
            description = "La correction est une étape de l’historique. La date de réception et le message ne se"
                    + " corrigent pas. Si le canal change, le délai est celui de ce canal au jour de la réception.")
    @APIResponseSchema(value = CaseView.class, responseCode = "200", responseDescription = "Le message après l’étape.")
    public Response correct(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull(message = "La correction est absente.") @Valid Correct command) {
        return take(id, ifMatch, file -> handle.correct(file, command));
    }

    private Response take(UUID id, @Nullable String ifMatch, Consumer<CaseFile> step) {
        CaseFile file = files.hold(id);
        rights.mustHandle(file.site());
        if (ifMatch != null) {
            ResourceVersion.check(ifMatch, file.version);
        }
        step.accept(file);
        return views.answer(Response.ok(), file);
    }
}
