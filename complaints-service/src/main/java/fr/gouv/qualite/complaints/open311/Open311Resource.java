package fr.gouv.qualite.complaints.open311;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.ARRAY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import fr.gouv.qualite.complaints.open311.Open311Request.Lodged;
import fr.gouv.qualite.complaints.open311.Open311Request.Refusal;
import fr.gouv.qualite.complaints.open311.Open311Request.Token;
import fr.gouv.qualite.platform.publicaccess.RateLimited;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Open311 GeoReport v2: what town halls and applications already speak. Refusals are in its format too. */
@Path("open311")
@RateLimited("open311")
@Tag(name = "Open311")
@PermitAll
@APIResponse(
        responseCode = "400",
        description = "Demande à corriger.",
        content = {
            @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(type = ARRAY, implementation = Refusal.class)),
            @Content(mediaType = Open311Resource.XML, schema = @Schema(type = STRING))
        })
@APIResponse(
        responseCode = "default",
        description = "Refus expliqué.",
        content = {
            @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(type = ARRAY, implementation = Refusal.class)),
            @Content(mediaType = Open311Resource.XML, schema = @Schema(type = STRING))
        })
class Open311Resource {

    private static final String FORMAT = "json ou xml.";
    private static final String JURISDICTION = "Code de la préfecture ; toutes quand il est absent.";
    static final String XML = "text/xml";

    @Inject
    Open311 open311;

    @Inject
    PublicRequests requests;

    @ConfigProperty(name = "qualite.public-url")
    String publicUrl;

    @GET
    @Path("discovery.{format: json|xml}")
    @Operation(operationId = "discoverOpen311", summary = "Trouver le service et comment obtenir une clé (Open311)")
    @APIResponse(
            responseCode = "200",
            description = "Les adresses du service.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Discovery.class)),
                @Content(mediaType = XML, schema = @Schema(type = STRING))
            })
    public Response discovery(@Parameter(description = FORMAT, example = "json") @PathParam("format") String format) {
        return Format.of(format).answer("discovery", Discovery.at(publicUrl));
    }

    @GET
    @Path("services.{format: json|xml}")
    @Operation(operationId = "listOpen311Services", summary = "Lister les services (Open311)")
    @APIResponse(
            responseCode = "200",
            description = "Un service par site et par nature de message.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = ARRAY, implementation = Open311Service.class)),
                @Content(mediaType = XML, schema = @Schema(type = STRING))
            })
    public Response services(
            @Parameter(description = FORMAT, example = "json") @PathParam("format") String format,
            @Parameter(description = JURISDICTION, example = "76") @QueryParam("jurisdiction_id") @Nullable
                    String jurisdiction) {
        return Format.of(format).answer(200, "services", "service", open311.services(jurisdiction));
    }

    @GET
    @Path("services/{code: [^/.]+}.{format: json|xml}")
    @Operation(operationId = "getOpen311Service", summary = "Lire les questions d’un service (Open311)")
    @APIResponse(
            responseCode = "200",
            description = "Aucune question.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Open311Service.Definition.class)),
                @Content(mediaType = XML, schema = @Schema(type = STRING))
            })
    public Response service(
            @Parameter(description = "Code du service.", example = "76-ROUEN_COMPLAINT") @PathParam("code") String code,
            @Parameter(description = FORMAT, example = "json") @PathParam("format") String format,
            @Parameter(description = JURISDICTION, example = "76") @QueryParam("jurisdiction_id") @Nullable
                    String jurisdiction) {
        ServiceCode service = open311.offered(code, jurisdiction);
        return Format.of(format)
                .answer("service_definition", new Open311Service.Definition(service.toString(), List.of()));
    }

    @POST
    @Path("requests.{format: json|xml}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(
            operationId = "createOpen311Request",
            summary = "Déposer une demande (Open311)",
            description = "Avec une clé (api_key, dans le formulaire ou dans l’adresse), ou le jeton d’un compte de"
                    + " service de portée cases:write dans l’en-tête Authorization, comme partout. Le lieu n’est pas"
                    + " obligatoire : le code du service dit le site.")
    @APIResponse(
            responseCode = "201",
            description = "Déposée.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = ARRAY, implementation = Lodged.class)),
                @Content(mediaType = XML, schema = @Schema(type = STRING))
            })
    public Response create(
            @Parameter(description = FORMAT, example = "json") @PathParam("format") String format,
            @Parameter(description = "La clé de l’application, quand elle n’est pas dans le formulaire.")
                    @QueryParam("api_key")
                    @Nullable
                    String key,
            @Parameter(description = JURISDICTION, example = "76") @QueryParam("jurisdiction_id") @Nullable
                    String jurisdiction,
            @BeanParam RequestForm form) {
        return Format.of(format)
                .answer(201, "service_requests", "request", List.of(open311.lodge(form.with(key, jurisdiction))));
    }

    @GET
    @Path("requests.{format: json|xml}")
    @Operation(
            operationId = "listOpen311Requests",
            summary = "Lister les demandes (Open311)",
            description = "Celles qui ont été déposées par une application, sur 90 jours au plus, 1 000 au plus, les"
                    + " dernières d’abord. D’une période plus longue, les 90 premiers jours. Rien de personnel.")
    @APIResponse(
            responseCode = "200",
            description = "Les demandes.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = ARRAY, implementation = Open311Request.class)),
                @Content(mediaType = XML, schema = @Schema(type = STRING))
            })
    public Response list(
            @Parameter(description = FORMAT, example = "json") @PathParam("format") String format,
            @Parameter(description = "Numéros, séparés par des virgules ; le reste est alors ignoré.")
                    @QueryParam("service_request_id")
                    @Nullable
                    String ids,
            @Parameter(description = "Codes de services, séparés par des virgules.")
                    @QueryParam("service_code")
                    @Nullable
                    String codes,
            @Parameter(description = "À partir de cet instant.", example = "2026-03-01T00:00:00Z")
                    @QueryParam("start_date")
                    @Nullable
                    String start,
            @Parameter(description = "Jusqu’à cet instant.", example = "2026-03-31T00:00:00Z")
                    @QueryParam("end_date")
                    @Nullable
                    String end,
            @Parameter(description = "open ou closed, ou les deux séparés par une virgule.", example = "open")
                    @QueryParam("status")
                    @Nullable
                    String status,
            @Parameter(description = JURISDICTION, example = "76") @QueryParam("jurisdiction_id") @Nullable
                    String jurisdiction) {
        List<Open311Request> found = ids == null || ids.isBlank()
                ? requests.find(open311.search(start, end, codes, status, jurisdiction))
                : requests.numbered(Open311.values(ids));
        return Format.of(format).answer(200, "service_requests", "request", found);
    }

    @GET
    @Path("requests/{number: [^/.]+}.{format: json|xml}")
    @Operation(operationId = "getOpen311Request", summary = "Lire une demande (Open311)")
    @APIResponse(
            responseCode = "200",
            description = "La demande.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = ARRAY, implementation = Open311Request.class)),
                @Content(mediaType = XML, schema = @Schema(type = STRING))
            })
    public Response request(
            @Parameter(description = "Numéro de la demande.", example = "76-2026-7K3MQP") @PathParam("number")
                    String number,
            @Parameter(description = FORMAT, example = "json") @PathParam("format") String format) {
        return Format.of(format).answer(200, "service_requests", "request", open311.one(number));
    }

    @GET
    @Path("tokens/{token: [^/.]+}.{format: json|xml}")
    @Operation(operationId = "getOpen311Token", summary = "Lire le numéro d’un jeton (Open311)")
    @APIResponse(
            responseCode = "200",
            description = "Le numéro.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = ARRAY, implementation = Token.class)),
                @Content(mediaType = XML, schema = @Schema(type = STRING))
            })
    public Response token(
            @Parameter(description = "Le jeton.", example = "76-2026-7K3MQP") @PathParam("token") String token,
            @Parameter(description = FORMAT, example = "json") @PathParam("format") String format) {
        List<Token> found = open311.one(token).stream()
                .map(request -> new Token(token, request.serviceRequestId()))
                .toList();
        return Format.of(format).answer(200, "service_requests", "request", found);
    }
}
