package fr.gouv.qualite.indicators.sheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ce qu’un fichier changerait, ou a changé ; rien n’est enregistré tant qu’il reste une erreur.")
record ImportView(
        @Schema(description = "Nombre de lignes lues, sans le titre.")
        int lines,

        @Schema(description = "Nombre de mesures qui changent.")
        int changes,

        @Schema(description = "Nombre de lignes vides ou déjà enregistrées à l’identique.")
        int unchanged,

        @Schema(description = "Nombre d’erreurs.") int errorCount,

        @Schema(description = "Les 200 premières erreurs, dans l’ordre des lignes.")
        List<ImportError> errors,

        @Schema(description = "Les 200 premiers changements, dans l’ordre des lignes.")
        List<ImportChange> items,

        @Schema(
                description =
                        "Nombre de valeurs très éloignées de ce que les sites mesurent d’habitude : à vérifier, puis à confirmer ensemble.")
        int unusualCount,

        @Schema(description = "Les 200 premières de ces valeurs, dans l’ordre des lignes.")
        List<UnusualChange> unusual,

        @Schema(
                description =
                        "Empreinte du fichier et de ce qu’il remplace, à rappeler dans If-Match pour enregistrer.")
        String fingerprint) {

    static final int MOST_SHOWN = 200;
}
