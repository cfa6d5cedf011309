package fr.gouv.qualite.complaints.attachment;

import fr.gouv.qualite.platform.publicaccess.RateLimited;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The files of a case, for the person who lodged it: sent after the case, so that it is never lost for a photo. */
@Path("public/cases/{number}/attachments")
@RateLimited("attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "PublicCases")
@PermitAll
class PublicAttachmentResource {

    @Inject
    AttachableCases cases;

    @Inject
    Attachments attachments;

    @Inject
    AddAttachment add;

    @GET
    @Transactional
    @Operation(
            operationId = "listSentAttachments",
            summary = "Lister les pièces jointes de sa demande",
            description =
                    "Leurs noms et leurs tailles. Leur contenu n’est montré qu’aux agents qui traitent la demande.")
    public Page<AttachmentView> list(
            @Parameter(description = "Numéro de la demande.") @PathParam("number") String number,
            @Parameter(description = "Secret donné au dépôt.") @HeaderParam("Case-Secret") @Nullable String secret) {
        return Page.whole(attachments.of(opened(number, secret)));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Idempotent(secret = "Case-Secret")
    @Operation(
            operationId = "sendAttachment",
            summary = "Envoyer une pièce jointe",
            description =
                    "Après le dépôt, un fichier par envoi, tel quel dans le corps : PDF, JPEG, PNG, ODT, DOCX ou texte,"
                            + " 5 Mo au plus, 5 fichiers au plus. Son type est lu dans son contenu. Le même fichier envoyé deux"
                            + " fois n’est gardé qu’une fois.")
    @RequestBody(
            description = "Le contenu du fichier.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201", responseDescription = "Gardée.")
    public Response send(
            @Parameter(description = "Numéro de la demande.") @PathParam("number") String number,
            @Parameter(description = "Secret donné au dépôt.") @HeaderParam("Case-Secret") @Nullable String secret,
            @Parameter(description = "Nom du fichier, encodé comme dans une adresse (encodeURIComponent).")
                    @HeaderParam("File-Name")
                    @Nullable
                    String name,
            InputStream content) {
        UUID id = opened(number, secret);
        return Response.status(Response.Status.CREATED)
                .entity(add.add(id, name, content, true))
                .build();
    }

    private UUID opened(String number, @Nullable String secret) {
        return cases.ofPerson(number, secret == null ? "" : secret);
    }
}
