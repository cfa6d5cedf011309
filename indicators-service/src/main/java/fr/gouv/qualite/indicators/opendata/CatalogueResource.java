package fr.gouv.qualite.indicators.opendata;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells harvesters (data.gouv.fr, data.europa.eu) what is open here: DCAT-AP, as JSON-LD. */
@Path("public/catalogue")
@PermitAll
@Tag(name = "OpenData")
class CatalogueResource {

    private static final String JSON_LD = "application/ld+json";
    private static final String EUROPE = "http://publications.europa.eu/resource/authority/";
    private static final String IANA = "https://www.iana.org/assignments/media-types/";

    private static final Map<String, Object> CONTEXT = ordered(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    @Inject
    Results results;

    @ConfigProperty(name = "qualite.public-url")
    String publicUrl;

    @GET
    @Produces(JSON_LD)
    @Operation(operationId = "getOpenDataCatalogue", summary = "Lire le catalogue des données ouvertes (DCAT-AP)")
    @APIResponse(
            responseCode = "200",
            description = "Le catalogue, en JSON-LD.",
            content = @Content(mediaType = JSON_LD, schema = @Schema(type = SchemaType.OBJECT)))
    public Response get() {
        return Response.ok(catalogue(), JSON_LD)
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }

    private Map<String, Object> catalogue() {
        String changed = results.lastChange(new ResultFilter(null, null, null, null))
                .orElse(Instant.EPOCH)
                .toString();
        return ordered(
                "@context", CONTEXT,
                "@id", address("public/catalogue"),
                "@type", "dcat:Catalog",
                "dct:title", french("Qualité de l’accueil dans les préfectures et sous-préfectures"),
                "dct:description",
                        french("Les résultats publiés par les préfectures engagées dans la démarche qualité."),
                "dct:publisher", publisher(),
                "dct:language", link(EUROPE + "language/FRA"),
                "dct:license", link(OpenLicence.ADDRESS),
                "dct:modified", instant(changed),
                "dct:spatial", link(EUROPE + "country/FRA"),
                "dcat:themeTaxonomy", link(EUROPE + "data-theme"),
                "foaf:homepage", link(publicUrl + "/donnees-ouvertes"),
                "dcat:dataset", List.of(resultsDataset(changed), displaysDataset()));
    }

    private Map<String, Object> resultsDataset(String changed) {
        return ordered(
                "@id", address("public/results"),
                "@type", "dcat:Dataset",
                "dct:title", french("Résultats des indicateurs de qualité, par site et par période"),
                "dct:description",
                        french("Chaque résultat verrouillé par le responsable qualité, avec son numérateur et son"
                                + " dénominateur, et la date de sa publication ou de sa correction."),
                "dct:publisher", publisher(),
                "dct:identifier", "resultats-des-indicateurs",
                "dct:modified", instant(changed),
                "dct:language", link(EUROPE + "language/FRA"),
                "dct:spatial", link(EUROPE + "country/FRA"),
                "dcat:contactPoint", contact(),
                "dct:accrualPeriodicity", link(EUROPE + "frequency/MONTHLY"),
                "dcat:theme", link(EUROPE + "data-theme/GOVE"),
                "dcat:keyword", List.of(french("qualité de l’accueil"), french("préfecture"), french("délais")),
                "dcat:landingPage", link(publicUrl + "/donnees-ouvertes"),
                "dcat:distribution",
                        List.of(
                                distribution("public/results/export?format=csv", "CSV", "text/csv"),
                                distribution("public/results/export?format=json", "JSON", "application/json")));
    }

    private Map<String, Object> displaysDataset() {
        return ordered(
                "@id", address("public/transparency-displays"),
                "@type", "dcat:Dataset",
                "dct:title", french("Affichage de la transparence, par site et par trimestre"),
                "dct:description",
                        french("Les délais de délivrance des titres et de rendez-vous, comme ils sont affichés dans les"
                                + " halls, avec leur cible et leur source."),
                "dct:publisher", publisher(),
                "dct:identifier", "affichage-de-la-transparence",
                "dct:language", link(EUROPE + "language/FRA"),
                "dct:spatial", link(EUROPE + "country/FRA"),
                "dcat:contactPoint", contact(),
                "dct:accrualPeriodicity", link(EUROPE + "frequency/QUARTERLY"),
                "dcat:theme", link(EUROPE + "data-theme/GOVE"),
                "dcat:keyword", List.of(french("transparence"), french("délais"), french("titres")),
                "dcat:landingPage", link(publicUrl + "/transparence"),
                "dcat:distribution",
                        List.of(
                                distribution("public/transparency-displays/export?format=csv", "CSV", "text/csv"),
                                distribution(
                                        "public/transparency-displays/export?format=json",
                                        "JSON",
                                        "application/json")));
    }

    private Map<String, Object> distribution(String path, String format, String mediaType) {
        return ordered(
                "@id", address(path) + "#" + format,
                "@type", "dcat:Distribution",
                "dct:title", french(format),
                "dcat:accessURL", link(address(path)),
                "dcat:downloadURL", link(address(path)),
                "dct:format", link(EUROPE + "file-type/" + format),
                "dcat:mediaType", link(IANA + mediaType),
                "dct:license", link(OpenLicence.ADDRESS));
    }

    private static Map<String, Object> publisher() {
        return ordered("@type", "foaf:Organization", "foaf:name", french("Ministère de l’Intérieur"));
    }

    /** Who answers a question on the data: whoever answers any other, by the same form. */
    private Map<String, Object> contact() {
        return ordered(
                "@type", "vcard:Organization",
                "vcard:fn", "Ministère de l’Intérieur, qualité de l’accueil",
                "vcard:hasURL", link(publicUrl + "/deposer"));
    }

    private static Map<String, Object> instant(String text) {
        return ordered("@type", "xsd:dateTime", "@value", text);
    }

    private static Map<String, Object> french(String text) {
        return ordered("@language", "fr", "@value", text);
    }

    private static Map<String, Object> link(String address) {
        return ordered("@id", address);
    }

    /** The catalogue is written the same way each time. */
    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return map;
    }

    private String address(String path) {
        return publicUrl + "/api/indicators/v1/" + path;
    }
}
