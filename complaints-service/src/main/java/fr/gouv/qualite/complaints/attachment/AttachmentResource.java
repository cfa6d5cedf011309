package fr.gouv.qualite.complaints.attachment;

import static fr.gouv.qualite.platform.service.security.Role.ADMIN;
import static fr.gouv.qualite.platform.service.security.Role.AGENT;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_MANAGER;
import static fr.gouv.qualite.platform.service.security.Role.QUALITY_REFERENT;
import static fr.gouv.qualite.platform.service.security.Role.SCOPE_CASES_WRITE;

import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
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

/** The files of a case, for those who handle it: a scanned letter or a photograph may tell who wrote. */
@Path("cases/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
class AttachmentResource {

    private static final String CASE = "Identifiant de la demande.";

    @Inject
    AttachableCases cases;

    @Inject
    Attachments attachments;

    @Inject
    AddAttachment add;

    @GET
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
    @Transactional
    @Operation(operationId = "listAttachments", summary = "Lister les pièces jointes d’une demande")
    public Page<AttachmentView> list(@Parameter(description = CASE) @PathParam("id") UUID id) {
        cases.mustHandle(id);
        return Page.whole(attachments.of(id));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN, SCOPE_CASES_WRITE})
    @Idempotent
    @Operation(
            operationId = "addAttachment",
            summary = "Ajouter une pièce jointe",
            description =
                    "Un fichier par envoi, tel quel dans le corps : PDF, JPEG, PNG, ODT, DOCX ou texte, 5 Mo au plus,"
                            + " 20 fichiers au plus par demande. Son type est lu dans son contenu.")
    @RequestBody(
            description = "Le contenu du fichier.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201", responseDescription = "Gardée.")
    public Response add(
            @Parameter(description = CASE) @PathParam("id") UUID id,
            @Parameter(description = "Nom du fichier, encodé comme dans une adresse (encodeURIComponent).")
                    @HeaderParam("File-Name")
                    @Nullable
                    String name,
            InputStream content) {
        cases.mustRecord(id);
        return Response.status(Response.Status.CREATED)
                .entity(add.add(id, name, content, false))
                .build();
    }

    @GET
    @Path("{attachment}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({AGENT, QUALITY_REFERENT, QUALITY_MANAGER, ADMIN})
    @Transactional
    @Audited(Act.READING)
    @Operation(
            operationId = "downloadAttachment",
            summary = "Télécharger une pièce jointe",
            description = "Chaque téléchargement est consigné.")
    @APIResponse(
            responseCode = "200",
            description = "Le fichier.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(
            @Parameter(description = CASE) @PathParam("id") UUID id,
            @Parameter(description = "Identifiant de la pièce jointe.") @PathParam("attachment") UUID attachment) {
        cases.mustHandle(id);
        AttachmentView found = attachments
                .named(id, attachment)
                .orElseThrow(() -> Problem.notFound("Cette pièce jointe n’existe pas ou a été effacée."));
        if (found.scan() == Scan.INFECTED) {
            throw ComplaintsProblem.ATTACHMENT_INFECTED.with(
                    "L’antivirus a trouvé un programme malveillant dans ce fichier : il n’est donné à personne.");
        }
        cases.recordDownload(id, attachment);
        StreamingOutput content = out -> attachments.write(found, out);
        // Saved to the disk, never opened in the page: whatever it holds, it acts on nothing here.
        return Response.ok(content, MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Length", found.size())
                .header("Content-Disposition", FileName.disposition(found.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "no-store")
                .build();
    }
}
