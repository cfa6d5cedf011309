package fr.gouv.qualite.surveys.campaign;

import fr.gouv.qualite.surveys.questionnaire.Form;
import fr.gouv.qualite.surveys.questionnaire.Text;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An open campaign with what it asks. */
@Schema(description = "Une enquête ouverte et son questionnaire.")
public record PublicCampaignView(
        @Schema(description = "Nom de la campagne dans son adresse.", examples = "rouen-accueil-2022")
        String slug,

        @Schema(description = "Titre affiché.") Text title,

        @Schema(description = "Code du site.", examples = "76-ROUEN")
        String site,

        @Schema(description = "Nom du site.", examples = "Préfecture de la Seine-Maritime")
        String siteName,

        @Schema(description = "Premier jour.", examples = "2022-02-23")
        LocalDate from,

        @Schema(description = "Dernier jour, compris.", examples = "2022-03-23")
        LocalDate to,

        @Schema(description = "Le questionnaire.") Form form) {

    static PublicCampaignView of(Campaign campaign, Form form) {
        return new PublicCampaignView(
                campaign.slug(),
                campaign.title(),
                campaign.site().value(),
                campaign.siteName(),
                campaign.beginsOn(),
                campaign.endsOn(),
                form);
    }

    /** An open campaign, to choose one from a list. */
    @Schema(name = "PublicCampaignSummary", description = "Une enquête ouverte.")
    public record Summary(
            @Schema(description = "Nom de la campagne dans son adresse.", examples = "rouen-accueil-2022")
            String slug,

            @Schema(description = "Titre affiché.") Text title,

            @Schema(description = "Code du site.", examples = "76-ROUEN")
            String site,

            @Schema(description = "Nom du site.", examples = "Préfecture de la Seine-Maritime")
            String siteName,

            @Schema(description = "Dernier jour, compris.", examples = "2022-03-23")
            LocalDate to) {

        static Summary of(Campaign campaign) {
            return new Summary(
                    campaign.slug(), campaign.title(), campaign.site().value(), campaign.siteName(), campaign.endsOn());
        }
    }
}
