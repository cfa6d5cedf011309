package fr.gouv.qualite.reporting.action;

import fr.gouv.qualite.reporting.replycontrol.ReplyControlResult;
import fr.gouv.qualite.reporting.survey.SurveyResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action that results call for. */
@Schema(description = "Une action que les résultats appellent et qui n’est pas encore au plan.")
record ActionProposal(
        @Schema(description = "Origine à reprendre dans l’action.")
        Origin origin,

        @Schema(description = "Référence à reprendre dans l’action.", examples = "accueil-2022-rouen/WEBSITE")
        String reference,

        @Schema(description = "Site mesuré.", examples = "76-ROUEN")
        String site,

        @Schema(
                description = "Titre de l’enquête ; ou contrôle des réponses, avec son trimestre.",
                examples = "Contrôle des réponses, 1er trimestre 2022")
        String campaignTitle,

        @Schema(description = "Thème de l’enquête, ou critère de la grille.", examples = "Site internet")
        String theme,

        @Schema(description = "Taux de satisfaction, ou de réponses conformes.", examples = "53 %") @Nullable
        String rate,

        @Schema(description = "Nombre de réponses.", examples = "76")
        long base,

        @Schema(description = "Ce qui est trouvé, en français.", examples = "3 réponses conformes sur 5")
        String finding,

        @Schema(description = "Vrai tant que l’enquête est en cours, ou que des réponses restent à contrôler.")
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
                theme.display() + " de satisfaits",
                survey.provisional(),
                "Améliorer la satisfaction : " + theme.label());
    }

    static ActionProposal of(ReplyControlResult control, ReplyControlResult.Criterion criterion) {
        return new ActionProposal(
                Origin.GRID_GAP,
                control.site() + "/" + control.quarter() + "/" + criterion.code(),
                control.site(),
                "Contrôle des réponses, " + control.quarter().label(),
                criterion.label(),
                criterion.display(),
                criterion.base(),
                criterion.conform()
                        + (criterion.conform() > 1 ? " réponses conformes sur " : " réponse conforme sur ")
                        + criterion.base(),
                control.provisional(),
                "Améliorer les réponses aux usagers : " + criterion.label());
    }
}
