package fr.gouv.qualite.indicators.flashinfo;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Le flash-info d’un site pour un mois.")
record FlashInfoView(
        @Schema(description = "Ce qu’il dit.") FlashContent content,

        @Schema(description = "Le texte prêt à copier.") String text,

        @Schema(description = "Jour de publication ; absent tant que le mois n’est pas verrouillé.") @Nullable
        LocalDate publishedOn,

        @Schema(description = "Combien de fois il a été publié.")
        int edition,

        @Schema(description = "Version, à rappeler pour changer le mot d’introduction.")
        long version) {

    static FlashInfoView published(FlashInfo it, FlashContent content) {
        return new FlashInfoView(
                content, FlashText.plain(content, Dateline.of(it)), it.publishedOn, it.edition, it.version);
    }

    /** @param told whether this is what was published last */
    static FlashInfoView draft(@Nullable FlashInfo it, FlashContent content, boolean told) {
        return new FlashInfoView(
                content,
                FlashText.plain(content, Dateline.of(told ? it : null)),
                it == null ? null : it.publishedOn,
                it == null ? 0 : it.edition,
                it == null ? 0 : it.version);
    }
}
