package fr.gouv.qualite.complaints.open311;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;
import com.fasterxml.jackson.dataformat.xml.annotation.JacksonXmlProperty;
import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.organisation.Site;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that one can tell a site. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(description = "Ce que l’on peut dire à un site.")
public record Open311Service(
        @Schema(description = "Code, à donner en déposant une demande.", examples = "76-ROUEN_COMPLAINT")
        String serviceCode,

        @Schema(description = "Nom.", examples = "Réclamation – Préfecture de la Seine-Maritime")
        String serviceName,

        @Schema(description = "Ce que cela veut dire.") String description,

        @Schema(description = "Toujours faux : aucune autre question n’est posée.")
        boolean metadata,

        @Schema(description = "Toujours realtime : le numéro est donné aussitôt.", examples = "realtime")
        String type,

        @Schema(description = "Mots-clés, séparés par des virgules.")
        String keywords,

        @Schema(description = "Nom du site.", examples = "Préfecture de la Seine-Maritime")
        String group) {

    /** Its questions: none. */
    @JsonNaming(SnakeCaseStrategy.class)
    @Schema(name = "Open311ServiceDefinition", description = "Les questions propres à un service : aucune.")
    public record Definition(
            @Schema(description = "Code.", examples = "76-ROUEN_COMPLAINT")
            String serviceCode,

            @Schema(description = "Toujours vide.")
            @JacksonXmlElementWrapper(localName = "attributes")
            @JacksonXmlProperty(localName = "attribute")
            List<String> attributes) {}

    static Stream<Open311Service> of(Site site) {
        return Arrays.stream(CaseKind.values()).map(kind -> of(site, kind));
    }

    private static Open311Service of(Site site, CaseKind kind) {
        return new Open311Service(
                new ServiceCode(site.code(), kind).toString(),
                kind.label() + " – " + site.name(),
                descriptionOf(kind),
                false,
                "realtime",
                kind.label() + "," + site.town(),
                site.name());
    }

    private static String descriptionOf(CaseKind kind) {
        return switch (kind) {
            case COMPLAINT -> "Vous n’êtes pas satisfait de l’accueil ou du service.";
            case SUGGESTION -> "Vous proposez une amélioration.";
            case COMPLIMENT -> "Vous êtes satisfait et vous le dites ; n’appelle pas de réponse.";
            case INFORMATION_REQUEST -> "Vous avez une question à laquelle on répond sans dossier.";
        };
    }
}
