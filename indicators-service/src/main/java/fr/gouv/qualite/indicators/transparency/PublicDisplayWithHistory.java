package fr.gouv.qualite.indicators.transparency;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Un affichage publié et ses versions.")
record PublicDisplayWithHistory(
        @Schema(description = "L’affichage.") PublicDisplayView display,

        @Schema(description = "Ses versions, la plus récente d’abord.")
        List<DisplayEdition> editions,

        @Schema(description = "Formats d’affiche qui sont en préparation.", examples = "[\"a4\", \"a3\"]")
        List<String> preparing) {}
