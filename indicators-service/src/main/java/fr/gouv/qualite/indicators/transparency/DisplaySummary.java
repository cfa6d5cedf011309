package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.platform.figures.Situation;
import fr.gouv.qualite.platform.publication.Edition;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Où en est l’affichage d’un site pour un trimestre.")
record DisplaySummary(
        @Schema(description = "Code du site.") String site,

        @Schema(description = "Nom du site.") String siteName,

        @Schema(description = "Trimestre.") String quarter,

        @Schema(description = "Chiffres disponibles : validés ou verrouillés.")
        int available,

        @Schema(description = "Chiffres de l’affichage.") int expected,

        @Schema(description = "Dernière version publiée ; absente si rien ne l’est.") @Nullable
        Integer version,

        @Schema(description = "Jour de sa publication.") @Nullable
        LocalDate publishedOn,

        @Schema(description = "Vrai si les mesures ont changé depuis cette publication.")
        boolean changedSince) {

    static DisplaySummary of(Draft draft, @Nullable Edition published) {
        DisplayContent content = draft.content();
        return new DisplaySummary(
                content.site(),
                content.siteName(),
                content.quarter(),
                (int) content.lines().stream()
                        .filter(it -> it.situation() == Situation.MEASURED)
                        .count(),
                content.lines().size(),
                published == null ? null : published.number(),
                published == null ? null : published.publishedOn(),
                published != null && !published.says(draft.json()));
    }
}
