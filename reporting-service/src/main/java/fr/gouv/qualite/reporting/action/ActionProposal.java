package fr.gouv.qualite.reporting.action;

import fr.gouv.qualite.reporting.results.SurveyResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Une action que les résultats appellent et qui n’est pas encore au plan.")
record ActionProposal(
        @Schema(description = "Origine à reprendre dans l’action.")
        Origin origin,

        @Schema(description = "Référence à reprendre dans l’action.", examples = "accueil-2022-rouen/WEBSITE")
        String reference,

        @Schema(description = "Site de l’enquête.", examples = "76-ROUEN")
        String site,

        @Schema(description = "Titre de l’enquête.") String campaignTitle,

        @Schema(description = "Thème.", examples = "Site internet")
        String theme,

        @Schema(description = "Taux de satisfaction.", examples = "53 %") @Nullable
        String rate,

        @Schema(description = "Nombre de réponses.", examples = "76")
        long base,

        @Schema(description = "Vrai tant que l’enquête est en cours.")
        boolean provisional,

        @Schema(description = "Objectif proposé, à adapter.", examples = "Améliorer la satisfaction : Site internet")
        String objective) {

    static ActionProposal of(SurveyResult survey, SurveyResult.Theme theme) {
        return new ActionProposal(
                Origin.SURVEY_THEME,
                survey.campaign() + "/" + theme.code(),
                survey.site(),
                survey.title(),
                theme.label(),
                theme.display(),
                theme.base(),
                survey.provisional(),
                "Améliorer la satisfaction : " + theme.label());
    }
}
