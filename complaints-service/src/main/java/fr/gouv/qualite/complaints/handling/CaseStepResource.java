package fr.gouv.qualite.complaints.handling;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;

import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.CaseRights;
import fr.gouv.qualite.complaints.desk.CaseView;
import fr.gouv.qualite.complaints.desk.CaseViews;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps that staff take on a case. With {@code If-Match}, a step is refused when someone took another meanwhile. */
@Path("cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
@APIResponse(
        responseCode = "200",
        description = "La demande après l’étape.",
        content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CaseView.class)))
@RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
class CaseStepResource {

    /** The case that a step is taken on. */
    record StepCall(
            @Parameter(description = "Identifiant de la demande.") @PathParam("id")
            UUID id,

            @Parameter(description = "Version lue (ETag) ; facultative.") @HeaderParam("If-Match") @Nullable
            String ifMatch) {}

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
    public Response acknowledge(@BeanParam StepCall call) {
        return take(call, handle::acknowledge);
    }

    @POST
    @Path("requalification")
    @Idempotent
    @Operation(
            operationId = "requalifyCase",
            summary = "Requalifier une demande",
            description =
                    "Change sa nature, ce dont il s’agit, et ce qui est dit à la personne pour la réorienter. Si la nature change, le délai est celui de cette nature au jour de la réception.")
    public Response requalify(
            @BeanParam StepCall call, @NotNull(message = "La qualification est absente.") @Valid Requalify command) {
        return take(call, file -> handle.requalify(file, command));
    }

    @POST
    @Path("redirection")
    @Idempotent
    @Operation(
            operationId = "redirectCase",
            summary = "Réorienter une demande vers un autre service",
            description =
                    "En un geste : dit pour qui elle est, écrit à la personne à qui s’adresser, et arrête le délai, car"
                            + " c’est la réponse qui lui est due. Rouvrir la demande annule la réorientation, et la"
                            + " personne qui a reçu un courriel est prévenue.")
    public Response redirect(
            @BeanParam StepCall call, @NotNull(message = "La réorientation est absente.") @Valid Redirect command) {
        return take(call, file -> handle.redirect(file, command));
    }

    @POST
    @Path("transfer")
    @Idempotent
    @Operation(
            operationId = "transferCase",
            summary = "Transmettre une demande à un autre service",
            description =
                    "La personne qui a laissé une adresse électronique est prévenue. Un autre site traite la demande"
                            + " à la place de celui-ci, qui en garde la trace.")
    public Response transfer(
            @BeanParam StepCall call, @NotNull(message = "Le service est absent.") @Valid Transfer command) {
        return take(call, file -> handle.transfer(file, command));
    }

    @POST
    @Path("holding-reply")
    @Idempotent
    @Operation(
            operationId = "sendHoldingReply",
            summary = "Envoyer une réponse d’attente",
            description = "Elle est comptée et n’arrête pas le délai.")
    public Response putOnHold(
            @BeanParam StepCall call,
            @NotNull(message = "La réponse d’attente est absente.") @Valid HoldingReply command) {
        return take(call, file -> handle.putOnHold(file, command));
    }

    @POST
    @Path("answer")
    @Idempotent
    @Operation(
            operationId = "answerCase",
            summary = "Répondre à une demande",
            description =
                    "Arrête le délai, par quelque canal que ce soit. Les champs du texte ({{numero}}, {{site}}, {{date}}, {{dateReception}}, {{nom}}, {{signature}}) sont remplis.")
    public Response answer(
            @BeanParam StepCall call, @NotNull(message = "La réponse est absente.") @Valid Answer command) {
        return take(call, file -> handle.answer(file, command));
    }

    @POST
    @Path("closure")
    @Idempotent
    @Operation(
            operationId = "closeCase",
            summary = "Clore une demande",
            description = "Impossible tant qu’une réponse est due.")
    public Response close(@BeanParam StepCall call, @Valid @Nullable Closure command) {
        return take(call, file -> handle.close(file, command));
    }

    @POST
    @Path("reopening")
    @Idempotent
    @Operation(
            operationId = "reopenCase",
            summary = "Rouvrir une demande",
            description = "Le délai court de nouveau depuis la réception. Une réorientation est annulée : la page de"
                    + " suivi ne la dit plus, et la personne à qui un courriel l’avait dite en reçoit un autre.")
    public Response reopen(
            @BeanParam StepCall call, @NotNull(message = "Le motif est absent.") @Valid Reopening command) {
        return take(call, file -> handle.reopen(file, command));
    }

    @POST
    @Path("assignment")
    @Idempotent
    @Operation(
            operationId = "assignCase",
            summary = "Attribuer une demande à un agent",
            description = "Reste entre agents : la personne ne le voit pas.")
    public Response assign(
            @BeanParam StepCall call, @NotNull(message = "L’attribution est absente.") @Valid Assign command) {
        return take(call, file -> handle.assign(file, command));
    }

    @POST
    @Path("notes")
    @Idempotent
    @Operation(
            operationId = "noteCase",
            summary = "Ajouter une note interne",
            description = "Reste entre ceux qui traitent le site : la personne ne la voit pas.")
    public Response note(
            @BeanParam StepCall call, @NotNull(message = "La note est absente.") @Valid WriteNote command) {
        return take(call, file -> handle.note(file, command));
    }

    @POST
    @Path("merge")
    @Idempotent
    @Operation(
            operationId = "mergeCase",
            summary = "Réunir une demande avec celle dont elle est le doublon",
            description = "Elle est close et n’appelle plus de réponse à part ; la personne est prévenue.")
    public Response merge(@BeanParam StepCall call, @NotNull(message = "Le numéro est absent.") @Valid Merge command) {
        handle.lockForMerge(call.id(), command);
        return take(call, file -> handle.merge(file, command));
    }

    @POST
    @Path("correction")
    @Idempotent
    @Operation(
            operationId = "correctCase",
            summary = "Corriger ce qui a été mal enregistré",
            description = "La correction est une étape de l’historique. La date de réception et le message ne se"
                    + " corrigent pas. Si le canal change, le délai est celui de ce canal au jour de la réception. La date d’une réponse se"
                    + " corrige par le responsable qualité ; le délai est alors mesuré de nouveau.")
    public Response correct(
            @BeanParam StepCall call, @NotNull(message = "La correction est absente.") @Valid Correct command) {
        return take(call, file -> handle.correct(file, command));
    }

    private Response take(StepCall call, Consumer<CaseFile> step) {
        CaseFile file = files.lock(call.id());
        rights.mustHandle(file.site());
        if (call.ifMatch() != null) {
            ResourceVersion.check(call.ifMatch(), file.version());
        }
        step.accept(file);
        return views.answer(Response.ok(), file);
    }
}
