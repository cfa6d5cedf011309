package fr.gouv.qualite.surveys.campaign;

import fr.gouv.qualite.platform.service.security.Caller;
import fr.gouv.qualite.platform.service.security.Role;
import fr.gouv.qualite.surveys.questionnaire.Text;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A campaign as staff read it. */
@Schema(description = "Une campagne.")
public record CampaignView(
        @Schema(description = "Nom de la campagne dans son adresse.", examples = "rouen-accueil-2022")
        String slug,

        @Schema(description = "Titre affiché.") Text title,

        @Schema(description = "Code du site.", examples = "76-ROUEN")
        String site,

        @Schema(description = "Nom du site.", examples = "Préfecture de la Seine-Maritime")
        String siteName,

        @Schema(description = "Code du questionnaire.", examples = "RECEPTION")
        String questionnaire,

        @Schema(description = "Version du questionnaire.", examples = "1")
        int questionnaireNumber,

        @Schema(description = "Premier jour.", examples = "2022-02-23")
        LocalDate from,

        @Schema(description = "Dernier jour, compris.", examples = "2022-03-23")
        LocalDate to,

        @Schema(description = "Canaux par lesquels les réponses peuvent venir.")
        Set<Channel> channels,

        @Schema(description = "Nombre de réponses espéré.", examples = "100") @Nullable
        Integer quota,

        @Schema(description = "Nombre de réponses reçues.", examples = "114")
        int responses,

        @Schema(description = "Préparée, ouverte ou terminée.")
        CampaignState state,

        @Schema(description = "Si vrai, tout le monde peut lire les résultats.")
        boolean resultsPublished,

        @Schema(description = "Ce que vous pouvez en faire maintenant.")
        Set<CampaignStep> steps,

        @Schema(description = "À rendre dans If-Match pour modifier.", examples = "3")
        long version) {

    static CampaignView of(Campaign campaign, Caller caller) {
        return new CampaignView(
                campaign.slug(),
                campaign.title(),
                campaign.site().value(),
                campaign.siteName(),
                campaign.questionnaire(),
                campaign.questionnaireNumber(),
                campaign.beginsOn(),
                campaign.endsOn(),
                campaign.channels(),
                campaign.quota(),
                campaign.responses(),
                campaign.state(),
                campaign.resultsPublished(),
                steps(campaign, caller),
                campaign.version());
    }

    /** Lists the steps that the campaign and this person's rights allow; an operation checks both again. */
    private static Set<CampaignStep> steps(Campaign campaign, Caller caller) {
        Set<CampaignStep> steps = campaign.steps();
        if (caller.manages(campaign.prefecture())) {
            return steps;
        }
        boolean entersResponses =
                (caller.has(Role.AGENT) || caller.has(Role.QUALITY_REFERENT)) && caller.seesSite(campaign.site());
        steps.removeIf(step -> !(entersResponses && step == CampaignStep.ENTER_RESPONSES));
        return steps;
    }
}
