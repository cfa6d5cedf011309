package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.platform.publication.Edition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "L’affichage publié d’un site pour un trimestre.")
record PublicDisplayView(
        @Schema(description = "Code du site.") String site,

        @Schema(description = "Nom du site.") String siteName,

        @Schema(description = "Commune.") String town,

        @Schema(description = "Trimestre.", examples = "2021-Q4")
        String quarter,

        @Schema(description = "Trimestre, en clair.", examples = "4e trimestre 2021")
        String quarterLabel,

        @Schema(description = "Version, depuis 1.") int version,

        @Schema(description = "Jour de publication.") LocalDate publishedOn,

        @Schema(description = "Ce que cette version corrige de la précédente.") @Nullable
        String correction,

        @Schema(description = "Vrai si aucune version plus récente ne la remplace.")
        boolean latest,

        @Schema(
                description =
                        "Vrai pendant qu’un mois du trimestre, publié, est déverrouillé, puis tant que ses chiffres diffèrent"
                                + " de ceux de l’affichage : ce qui est publié reste, jusqu’à la version qui le"
                                + " corrigera.")
        boolean underCorrection,

        @Schema(description = "Depuis quand ; absent quand rien n’est en cours de correction.") @Nullable
        Instant underCorrectionSince,

        @Schema(description = "Les chiffres, dans l’ordre de l’affichage.")
        List<DisplayLine> lines,

        @Schema(description = "Empreinte SHA-256 du contenu publié.")
        String sha256) {

    /** @param reopened since when it awaits a corrected version */
    static PublicDisplayView of(Edition it, DisplayContent content, @Nullable Instant reopened) {
        return new PublicDisplayView(
                content.site(),
                content.siteName(),
                content.town(),
                content.quarter(),
                content.quarterLabel(),
                it.number(),
                it.publishedOn(),
                it.correction(),
                it.latest(),
                reopened != null,
                reopened,
                content.lines(),
                it.sha256());
    }
}
