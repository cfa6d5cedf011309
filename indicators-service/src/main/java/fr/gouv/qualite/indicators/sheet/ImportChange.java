package fr.gouv.qualite.indicators.sheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Une mesure qu’un fichier change.")
record ImportChange(
        @Schema(description = "Numéro de la ligne, comme dans le tableur.")
        int line,

        @Schema(description = "Site.") String site,

        @Schema(description = "Période.") String period,

        @Schema(description = "Indicateur.") String indicator,

        @Schema(description = "Libellé de l’indicateur.") String label,

        @Schema(description = "Ce qui est enregistré.") String before,

        @Schema(description = "Ce que dit le fichier.") String after) {}
