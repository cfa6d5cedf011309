package fr.gouv.qualite.indicators.transparency;

import fr.gouv.qualite.platform.publication.Edition;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Ce que l’affichage d’un site dirait s’il était publié maintenant, et ce qui l’est déjà.")
record DisplayDraftView(
        @Schema(description = "Code du site.") String site,

        @Schema(description = "Nom du site.") String siteName,

        @Schema(description = "Trimestre.") String quarter,

        @Schema(description = "Trimestre, en clair.") String quarterLabel,

        @Schema(description = "Les chiffres, d’après les mesures validées ou verrouillées.")
        List<DisplayLine> lines,

        @Schema(description = "Empreinte du projet, à rappeler dans If-Match pour le publier : c’est aussi son ETag.")
        String fingerprint,

        @Schema(description = "Vrai si l’appelant peut publier ce projet.")
        boolean publishable,

        @Schema(description = "Pourquoi il ne peut pas être publié.") @Nullable
        String whyNotPublishable,

        @Schema(description = "Les versions publiées, la plus récente d’abord.")
        List<DisplayEdition> editions) {

    /** @param history what is published, the latest first */
    static DisplayDraftView of(Draft draft, @Nullable String whyNot, List<Edition> history) {
        DisplayContent content = draft.content();
        return new DisplayDraftView(
                content.site(),
                content.siteName(),
                content.quarter(),
                content.quarterLabel(),
                content.lines(),
                draft.sha256(),
                whyNot == null,
                whyNot,
                history.stream().map(DisplayEdition::of).toList());
    }
}
