package fr.gouv.qualite.reporting.annualreport;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import fr.gouv.qualite.platform.service.audit.Act;
import fr.gouv.qualite.platform.service.audit.Audited;
import fr.gouv.qualite.platform.service.http.ResourceVersion;
import fr.gouv.qualite.platform.service.idempotency.Idempotent;
import fr.gouv.qualite.platform.service.paging.Page;
import fr.gouv.qualite.platform.service.security.Role;
import fr.gouv.qualite.reporting.annualreport.ReportViews.CommentView;
import fr.gouv.qualite.reporting.annualreport.ReportViews.ReportView;
import fr.gouv.qualite.reporting.facts.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;

@Path("annual-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "AnnualReports", description = "Bilans annuels : projet, commentaires, validation, publication.")
// Systems read what is published: drafts bear comments with names.
@RolesAllowed({Role.AGENT, Role.QUALITY_REFERENT, Role.QUALITY_MANAGER, Role.READER, Role.NATIONAL, Role.ADMIN})
class AnnualReportResource {

    private static final String ID = "Identifiant du bilan.";
    private static final String VERSION = "Version lue, entre guillemets (ETag).";

    @Inject
    ReadReports read;

    @Inject
    StartReport start;

    @Inject
    EditReport edit;

    @Inject
    CommentReport comment;

    @Inject
    ValidateReport validate;

    @Inject
    PublishReport publish;

    @GET
    @Operation(operationId = "listAnnualReports", summary = "Lister les bilans que l’appelant peut lire")
    public Page<ReportSummary> list(
            @Parameter(description = "Code de la préfecture ; par défaut celle de l’appelant.", example = "76")
                    @QueryParam("prefecture")
                    @Nullable
                    String prefecture,
            @Parameter(description = "Année du bilan.", example = "2022") @QueryParam("year") @Nullable Integer year,
            @Parameter(description = "Bilans de sites ou de préfectures.") @QueryParam("scope") @Nullable Scope scope,
            @Parameter(description = "Seulement ces états.") @QueryParam("status") @Separator(",")
                    List<ReportStatus> statuses,
            @Parameter(description = "Suite de la liste.") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Nombre de bilans par page, 100 au plus.")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(100)
                    int limit) {
        return read.page(prefecture, year, scope, statuses, cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAnnualReport", summary = "Lire un bilan, ses textes proposés et ses commentaires")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ReportView.class)))
    public Response get(@Parameter(description = ID) @PathParam("id") UUID id) {
        return answer(Response.ok(), read.one(id));
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.QUALITY_MANAGER, Role.ADMIN})
    @Operation(
            operationId = "createAnnualReport",
            summary = "Commencer le bilan d’une année",
            description = "Les chiffres sont repris à cet instant et ne changent ensuite que si on les actualise.")
    @APIResponse(
            responseCode = "201",
            description = "Le projet de bilan est créé.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ReportView.class)))
    public Response create(@Valid @NotNull(message = "Indiquez de quel bilan il s’agit.") StartReport.Request request) {
        AnnualReport report = start.run(request);
        return answer(
                Response.created(URI.create("/api/reporting/v1/annual-reports/" + report.id())), read.view(report));
    }

    @PUT
    @Path("{id}")
    @Idempotent
    @RolesAllowed({Role.QUALITY_MANAGER, Role.ADMIN})
    @Operation(operationId = "updateAnnualReport", summary = "Écrire les textes d’un bilan en projet")
    @APIResponse(
            responseCode = "200",
            description = "Les textes sont enregistrés.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ReportView.class)))
    public Response write(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = VERSION) @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "Donnez les textes.") ReportTexts texts) {
        return answer(Response.ok(), read.view(edit.write(id, ifMatch, texts)));
    }

    @POST
    @Path("{id}/refresh")
    @Idempotent
    @RolesAllowed({Role.QUALITY_MANAGER, Role.ADMIN})
    @Operation(
            operationId = "refreshAnnualReport",
            summary = "Reprendre les chiffres du jour dans un bilan en projet",
            description = "Les textes écrits sont gardés.")
    @APIResponse(
            responseCode = "200",
            description = "Les chiffres sont à jour.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ReportView.class)))
    public Response refresh(@Parameter(description = ID) @PathParam("id") UUID id) {
        return answer(Response.ok(), read.view(edit.refresh(id)));
    }

    @POST
    @Path("{id}/comments")
    @Idempotent
    @Operation(
            operationId = "commentAnnualReport",
            summary = "Commenter un bilan avant sa publication",
            description = "Le commentaire porte le nom de son auteur et reste interne.")
    @APIResponse(
            responseCode = "201",
            description = "Le commentaire est gardé.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = CommentView.class)))
    public Response comment(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Valid @NotNull(message = "Écrivez le commentaire.") CommentReport.Request request) {
        return Response.status(Response.Status.CREATED)
                .entity(CommentView.of(comment.run(id, request)))
                .build();
    }

    @POST
    @Path("{id}/validation")
    @Idempotent
    @RolesAllowed({Role.QUALITY_MANAGER, Role.ADMIN})
    @Operation(
            operationId = "validateAnnualReport",
            summary = "Valider un bilan en COPIL",
            description = "Son contenu ne change plus ensuite.")
    @APIResponse(
            responseCode = "200",
            description = "Le bilan est validé.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ReportView.class)))
    public Response validate(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Valid @NotNull(message = "Indiquez la date du COPIL.") ValidateReport.Request request) {
        return answer(Response.ok(), read.view(validate.run(id, request)));
    }

    @POST
    @Path("{id}/publication")
    @Idempotent
    @RolesAllowed({Role.QUALITY_MANAGER, Role.ADMIN})
    @Audited(Act.PUBLICATION)
    @Operation(
            operationId = "publishAnnualReport",
            summary = "Publier un bilan validé",
            description =
                    "Le contenu est gardé tel quel, avec son empreinte, pour toujours ; les documents en sont faits"
                            + " dans les secondes qui suivent (« preparing »). Les valeurs que personne n’a validées n’y figurent"
                            + " pas : « leftOut » les nomme.")
    @APIResponse(
            responseCode = "200",
            description = "Le bilan est publié.",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = ReportView.class)))
    public Response publish(@Parameter(description = ID) @PathParam("id") UUID id) {
        return answer(Response.ok(), read.view(publish.run(id)));
    }

    @GET
    @Path("{id}/document")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getAnnualReportDocument",
            summary = "Télécharger un bilan",
            description =
                    "Avant publication, le document est fait à la demande et porte la mention « projet ». Publié, il"
                            + " est préparé dans les secondes qui suivent : 503 avec Retry-After jusque-là.")
    @APIResponse(
            responseCode = "200",
            description = "Le document.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = "Format.")
                    @QueryParam("format")
                    @NotNull(message = "Choisissez le format : pdf, odt, odp, html ou json.")
                    DocumentFormat format,
            @Context Request request) {
        return read.document(id, format, request);
    }

    private static Response answer(Response.ResponseBuilder response, ReportView report) {
        return response.entity(report)
                .tag(ResourceVersion.etag(report.version()))
                .build();
    }
}
