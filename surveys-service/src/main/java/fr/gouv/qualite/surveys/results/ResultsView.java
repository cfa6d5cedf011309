package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.campaign.CampaignState;
import fr.gouv.qualite.surveys.questionnaire.QuestionType;
import fr.gouv.qualite.surveys.questionnaire.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The results of a campaign, as staff and, once published, everyone read them. */
@Schema(description = "Les résultats d’une campagne. Les réponses libres n’y figurent pas.")
public record ResultsView(
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
        LocalDate to,

        @Schema(description = "Préparée, ouverte ou terminée.")
        CampaignState state,

        @Schema(description = "Nombre de réponses.", examples = "114")
        int responses,

        @Schema(description = "Taux, en %, sous lequel un thème appelle une action.", examples = "75")
        int threshold,

        @Schema(description = "Nombre de personnes sous lequel un taux est à lire avec précaution.", examples = "30")
        int smallBaseBelow,

        @Schema(description = "Toutes les questions de satisfaction ensemble.")
        OverallResult overall,

        @Schema(description = "Par thème, dans l’ordre du questionnaire.")
        List<ThemeResult> themes,

        @Schema(description = "Par question, dans l’ordre du questionnaire.")
        List<QuestionResult> questions) {

    static ResultsView of(Campaign campaign, Results results) {
        return new ResultsView(
                campaign.slug(),
                campaign.title(),
                campaign.site().value(),
                campaign.siteName(),
                campaign.beginsOn(),
                campaign.endsOn(),
                campaign.state(),
                results.responses(),
                results.threshold().setScale(0, RoundingMode.HALF_UP).intValue(),
                Results.SMALL_BASE,
                OverallResult.of(results),
                results.themes().stream()
                        .map(theme -> ThemeResult.of(theme, results))
                        .toList(),
                results.questions().stream()
                        .map(question -> QuestionResult.of(question, results))
                        .toList());
    }

    /** All satisfaction questions together. */
    @Schema(description = "La satisfaction, toutes questions ensemble.")
    public record OverallResult(
            @Schema(description = "Personnes qui ont donné au moins un avis.", examples = "114")
            int persons,

            @Schema(description = "Avis satisfaits ou très satisfaits.", examples = "967")
            int satisfied,

            @Schema(description = "Avis donnés, toutes questions ensemble.", examples = "1219")
            int base,

            @Schema(description = "Taux en % ; absent si personne n’a donné d’avis.", examples = "79.33") @Nullable
            BigDecimal rate,

            @Schema(description = "Si vrai, le taux n’atteint pas le seuil.")
            boolean underThreshold,

            @Schema(description = "Si vrai, trop peu de personnes pour conclure.")
            boolean smallBase) {

        static OverallResult of(Results results) {
            Satisfaction found = results.overall();
            return new OverallResult(
                    results.persons(),
                    found.satisfied(),
                    found.base(),
                    found.rate(),
                    results.isUnderThreshold(found),
                    results.isSmallBase());
        }
    }

    /** One theme. */
    @Schema(description = "La satisfaction sur un thème.")
    public record ThemeResult(
            @Schema(description = "Code du thème.", examples = "WEBSITE")
            String code,

            @Schema(description = "Nom affiché.") Text label,

            @Schema(description = "Personnes qui ont donné au moins un avis sur ce thème.", examples = "76")
            int persons,

            @Schema(description = "Avis satisfaits ou très satisfaits.", examples = "142")
            int satisfied,

            @Schema(description = "Avis donnés aux questions du thème, « sans réponse » exclu.", examples = "228")
            int base,

            @Schema(description = "Taux en % ; absent si personne n’a donné d’avis.", examples = "62.28") @Nullable
            BigDecimal rate,

            @Schema(description = "Si vrai, le taux n’atteint pas le seuil : une action est à proposer.")
            boolean underThreshold,

            @Schema(description = "Si vrai, trop peu de personnes pour conclure.")
            boolean smallBase) {

        static ThemeResult of(Results.OfTheme result, Results results) {
            Satisfaction found = result.satisfaction();
            return new ThemeResult(
                    result.theme().code(),
                    result.theme().label(),
                    result.persons(),
                    found.satisfied(),
                    found.base(),
                    found.rate(),
                    results.isUnderThreshold(found),
                    result.isSmallBase());
        }
    }

    /** One question. */
    @Schema(description = "Les réponses à une question.")
    public record QuestionResult(
            @Schema(description = "Code de la question.", examples = "WEBSITE_EASY")
            String code,

            @Schema(description = "La question posée.") Text label,
            @Schema(description = "Façon de répondre.") QuestionType type,

            @Schema(description = "Code du thème.", examples = "WEBSITE") @Nullable
            String theme,

            @Schema(
                    description = "Nombre de personnes qui ont répondu ; pour SATISFACTION, qui ont donné un avis.",
                    examples = "76")
            int base,

            @Schema(description = "Personnes satisfaites ou très satisfaites (SATISFACTION).", examples = "52")
            @Nullable
            Integer satisfied,

            @Schema(description = "Taux de satisfaction en % (SATISFACTION).", examples = "68.42") @Nullable
            BigDecimal rate,

            @Schema(description = "Si vrai, le taux n’atteint pas le seuil (SATISFACTION).")
            boolean underThreshold,

            @Schema(description = "Si vrai, trop peu de personnes pour conclure.")
            boolean smallBase,

            @Schema(description = "Par réponse proposée.") List<ChoiceResult> choices) {

        static QuestionResult of(Results.OfQuestion result, Results results) {
            Satisfaction found = result.satisfaction();
            return new QuestionResult(
                    result.question().code(),
                    result.question().label(),
                    result.question().type(),
                    result.question().theme(),
                    result.base(),
                    found == null ? null : found.satisfied(),
                    found == null ? null : found.rate(),
                    found != null && results.isUnderThreshold(found),
                    result.isSmallBase(),
                    result.choices().stream()
                            .map(choice -> ChoiceResult.of(choice, result.base()))
                            .toList());
        }
    }

    /** One of the choices of a question. */
    @Schema(description = "Combien de personnes ont donné cette réponse.")
    public record ChoiceResult(
            @Schema(description = "Code de la réponse.", examples = "YES")
            String code,

            @Schema(description = "Texte affiché.") Text label,

            @Schema(description = "Nombre de personnes.", examples = "76")
            int count,

            @Schema(description = "Part de la base en % ; absente pour « sans réponse ».", examples = "66.67") @Nullable
            BigDecimal share) {

        static ChoiceResult of(Results.OfChoice result, int base) {
            boolean inBase = base > 0 && !result.choice().code().equals(Satisfaction.NO_ANSWER);
            return new ChoiceResult(
                    result.choice().code(),
                    result.choice().label(),
                    result.count(),
                    inBase ? Satisfaction.percent(result.count(), base) : null);
        }
    }
}
