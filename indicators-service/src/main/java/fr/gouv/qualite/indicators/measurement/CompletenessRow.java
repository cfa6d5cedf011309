package fr.gouv.qualite.indicators.measurement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ce qu’un site a saisi pour une période.")
record CompletenessRow(
        @Schema(description = "Site.") String site,

        @Schema(description = "Nom du site.") String siteName,

        @Schema(description = "Période.") String period,

        @Schema(description = "Nombre d’indicateurs attendus.")
        int expected,

        @Schema(description = "Nombre d’indicateurs renseignés, « sans objet » et « suspendu » compris.")
        int entered,

        @Schema(description = "Nombre de mesures validées ou verrouillées.")
        int validated,

        @Schema(description = "Vrai si la période est verrouillée.")
        boolean locked,

        @Schema(description = "Codes des indicateurs qui manquent.")
        List<String> missing) {}
