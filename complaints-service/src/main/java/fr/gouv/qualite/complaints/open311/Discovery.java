package fr.gouv.qualite.complaints.open311;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the service is and how to get a key, as clients look for it (Open311 Service Discovery). */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(name = "Open311Discovery", description = "Où est le service et comment obtenir une clé.")
public record Discovery(
        @Schema(description = "Quand cette description a changé.", examples = CHANGED)
        String changeset,

        @Schema(description = "À qui s’adresser.") String contact,
        @Schema(description = "Comment obtenir une clé.") String keyService,

        @Schema(description = "Les adresses du service.")
        @JacksonXmlElementWrapper(localName = "endpoints")
        @JacksonXmlProperty(localName = "endpoint")
        List<Endpoint> endpoints) {

    private static final String CHANGED = "2026-11-26T00:00:00Z";

    /** One address of the service. */
    @JsonNaming(SnakeCaseStrategy.class)
    @Schema(name = "Open311Endpoint", description = "Une adresse du service.")
    public record Endpoint(
            @Schema(description = "Ce qu’elle parle.", examples = "http://wiki.open311.org/GeoReport_v2")
            String specification,

            @Schema(description = "L’adresse, à laquelle le nom d’une ressource s’ajoute.")
            String url,

            @Schema(description = "Quand elle a changé.", examples = CHANGED)
            String changeset,

            @Schema(description = "production ou test.", examples = "production")
            String type,

            @Schema(description = "Les formats des réponses.")
            @JacksonXmlElementWrapper(localName = "formats")
            @JacksonXmlProperty(localName = "format")
            List<String> formats) {}

    /** @param address of this platform, as people see it */
    static Discovery at(String address) {
        return new Discovery(
                CHANGED,
                "Le responsable qualité de chaque préfecture.",
                "Demandez une clé (api_key) au responsable qualité de la préfecture où l’application dépose ;"
                        + " jurisdiction_id, facultatif, est le code de cette préfecture, par exemple 76.",
                List.of(new Endpoint(
                        "http://wiki.open311.org/GeoReport_v2",
                        address + "/api/complaints/v1/open311/",
                        CHANGED,
                        "production",
                        List.of("text/xml", "application/json"))));
    }
}
