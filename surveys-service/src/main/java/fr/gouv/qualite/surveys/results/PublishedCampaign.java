package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.questionnaire.Text;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign whose results everyone may read. */
@Schema(description = "Une enquête dont les résultats sont publiés.")
public record PublishedCampaign(
        @Schema(description = "Nom de la campagne.", examples = "rouen-accueil-2022")
        String campaign,

        @Schema(description = "Titre affiché.") Text title,

        @Schema(description = "Code du site.", examples = "76-ROUEN")
        String site,

        @Schema(description = "Nom du site.", examples = "Préfecture de la Seine-Maritime")
        String siteName,

        @Schema(description = "Premier jour.", examples = "2022-02-23")
        LocalDate from,

        @Schema(description = "Dernier jour, compris.", examples = "2022-03-23")
        LocalDate to) {

    static PublishedCampaign of(Campaign campaign) {
        return new PublishedCampaign(
                campaign.slug(),
                campaign.title(),
                campaign.site().value(),
                campaign.siteName(),
                campaign.beginsOn(),
                campaign.endsOn());
    }
}
