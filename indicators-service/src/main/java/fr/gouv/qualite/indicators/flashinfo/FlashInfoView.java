package fr.gouv.qualite.indicators.flashinfo;

import fr.gouv.qualite.platform.publication.Edition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Le flash-info d’un site pour un mois.")
record FlashInfoView(
        @Schema(description = "Ce qu’il dit.") FlashContent content,

        @Schema(description = "Le texte prêt à copier.") String text,

        @Schema(description = "Jour de publication ; absent tant que le mois n’est pas verrouillé.") @Nullable
        LocalDate publishedOn,

        @Schema(
                description = "Numéro de cette édition, depuis 1 ; 0 tant que rien n’est publié. Une correction est une"
                        + " nouvelle édition, et l’ancienne reste lisible.")
        int edition,

        @Schema(description = "Vrai si aucune édition plus récente ne la remplace.")
        boolean latest,

        @Schema(description = "Empreinte SHA-256 du contenu publié.") @Nullable
        String sha256,

        @Schema(
                description =
                        "Vrai pendant que le mois, publié, est déverrouillé : ce qui est publié reste, et le prochain"
                                + " verrouillage le remplace si un chiffre a changé.")
        boolean underCorrection,

        @Schema(description = "Depuis quand ; absent quand le mois n’est pas en cours de correction.") @Nullable
        Instant underCorrectionSince,

        @Schema(
                description = "Formats de documents qui sont en préparation ; vide dans les listes.",
                examples = "[\"pdf\"]")
        List<String> preparing,

        @Schema(description = "Version, à rappeler pour changer le mot d’introduction.")
        long version) {

    /**
     * @param reopened since when its month is unlocked to be corrected
     * @param preparing the formats that are still to be made
     */
    static FlashInfoView published(
            Edition it, FlashContent content, @Nullable Instant reopened, List<String> preparing) {
        return new FlashInfoView(
                content,
                FlashText.plain(content, Dateline.of(it)),
                it.publishedOn(),
                it.number(),
                it.latest(),
                it.sha256(),
                reopened != null,
                reopened,
                preparing,
                it.number());
    }

    /**
     * @param last what was published last
     * @param published whether that is what the draft says
     * @param reopened since when the month is unlocked to be corrected
     * @param version of the introduction
     */
    static FlashInfoView draft(
            FlashContent content, @Nullable Edition last, boolean published, @Nullable Instant reopened, long version) {
        return new FlashInfoView(
                content,
                FlashText.plain(content, published && last != null ? Dateline.of(last) : Dateline.DRAFT),
                last == null ? null : last.publishedOn(),
                last == null ? 0 : last.number(),
                true,
                last == null ? null : last.sha256(),
                last != null && reopened != null,
                last == null ? null : reopened,
                List.of(),
                version);
    }
}
