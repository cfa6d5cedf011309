package fr.gouv.qualite.reporting.perimeter;

import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.reporting.facts.Scope;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which sites figures cover. */
@Schema(name = "Perimeter", description = "Les sites couverts.")
public record PerimeterView(
        @Schema(description = "Un site, ou une préfecture avec tous ses sites.")
        Scope scope,

        @Schema(description = "Code du site ou de la préfecture.", examples = "76")
        String code,

        @Schema(description = "Nom.", examples = "Préfecture de la Seine-Maritime")
        String name,

        @Schema(implementation = String.class, description = "Code de la préfecture.", examples = "76")
        PrefectureCode prefecture,

        @Schema(description = "Nom de la préfecture.", examples = "Préfecture de la Seine-Maritime")
        String prefectureName,

        @Schema(description = "Les sites.") List<Site> sites) {

    /** A site of the perimeter. */
    @Schema(name = "PerimeterSite", description = "Un site couvert.")
    public record Site(
            @Schema(description = "Code.", examples = "76-DIEPPE")
            String code,

            @Schema(description = "Nom.", examples = "Sous-préfecture de Dieppe")
            String name) {}
}
