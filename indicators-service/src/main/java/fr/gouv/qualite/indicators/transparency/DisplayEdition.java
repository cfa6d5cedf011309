package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.platform.publication.Edition;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Une version publiée d’un affichage.")
record DisplayEdition(
        @Schema(description = "Numéro de version, depuis 1.")
        int version,

        @Schema(description = "Jour de publication.") LocalDate publishedOn,

        @Schema(description = "Ce qu’elle corrige de la version précédente.") @Nullable
        String correction,

        @Schema(description = "Vrai si aucune version plus récente ne la remplace.")
        boolean latest) {

    static DisplayEdition of(Edition it) {
        return new DisplayEdition(it.number(), it.publishedOn(), it.correction(), it.latest());
    }
}
