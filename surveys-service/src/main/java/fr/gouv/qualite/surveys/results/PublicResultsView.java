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

/** The published results of a campaign, without what would tell what a few persons answered. */
@Schema(
        description = "Les résultats publiés d’une enquête. Ce qui dirait la réponse de moins de cinq personnes,"
                + " directement ou par soustraction, est absent.")
public record PublicResultsView(
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

        @Schema(description = "Nombre de personnes ; absent s’il y en a moins que fewest.", examples = "114") @Nullable
        Integer responses,

        @Schema(description = "Le plus petit nombre de personnes dont un chiffre est publié.", examples = "5")
        int fewest,

        @Schema(description = "Taux, en %, sous lequel un thème appelle une action.", examples = "75")
        int threshold,

        @Schema(description = "Nombre de personnes sous lequel un taux est à lire avec précaution.", examples = "30")
        int smallBaseBelow,

        @Schema(description = "Toutes les questions de satisfaction ensemble.")
        PublicOverall overall,

        @Schema(description = "Par thème, dans l’ordre du questionnaire.")
        List<PublicTheme> themes,

        @Schema(description = "Par question, dans l’ordre du questionnaire.")
        List<PublicQuestion> questions) {

    /** All satisfaction questions together. */
    @Schema(description = "La satisfaction, toutes questions ensemble. Sans taux, elle n’est pas publiée.")
    public record PublicOverall(
            @Schema(description = "Personnes qui ont donné un avis.", examples = "76") @Nullable
            Integer persons,

            @Schema(description = "Avis satisfaits ou très satisfaits.", examples = "142") @Nullable
            Integer satisfied,

            @Schema(description = "Avis donnés.", examples = "228") @Nullable
            Integer base,

            @Schema(description = "Taux en % ; à l’unité quand ses nombres ne sont pas publiés.", examples = "62.28")
            @Nullable
            BigDecimal rate,

            @Schema(description = "Si vrai, le taux publié n’atteint pas le seuil.")
            boolean underThreshold,

            @Schema(description = "Si vrai, trop peu de personnes pour conclure.")
            boolean smallBase) {

        static PublicOverall of(Rating shown) {
            return new PublicOverall(
                    shown.persons(),
                    shown.satisfied(),
                    shown.base(),
                    shown.rate(),
                    shown.underThreshold(),
                    shown.smallBase());
        }
    }

    /** One theme. */
    @Schema(description = "La satisfaction sur un thème. Sans taux, elle n’est pas publiée.")
    public record PublicTheme(
            @Schema(description = "Code du thème.", examples = "WEBSITE")
            String code,

            @Schema(description = "Nom affiché.") Text label,

            @Schema(description = "Personnes qui ont donné un avis.", examples = "76") @Nullable
            Integer persons,

            @Schema(description = "Avis satisfaits ou très satisfaits.", examples = "142") @Nullable
            Integer satisfied,

            @Schema(description = "Avis donnés.", examples = "228") @Nullable
            Integer base,

            @Schema(description = "Taux en % ; à l’unité quand ses nombres ne sont pas publiés.", examples = "62.28")
            @Nullable
            BigDecimal rate,

            @Schema(description = "Si vrai, le taux publié n’atteint pas le seuil.")
            boolean underThreshold,

            @Schema(description = "Si vrai, trop peu de personnes pour conclure.")
            boolean smallBase) {

        static PublicTheme of(Results.OfTheme theme, Rating shown) {
            return new PublicTheme(
                    theme.theme().code(),
                    theme.theme().label(),
                    shown.persons(),
                    shown.satisfied(),
                    shown.base(),
                    shown.rate(),
                    shown.underThreshold(),
                    shown.smallBase());
        }
    }

    /** One question. */
    @Schema(description = "Les réponses à une question.")
    public record PublicQuestion(
            @Schema(description = "Code de la question.", examples = "WEBSITE_EASY")
            String code,

            @Schema(description = "La question posée.") Text label,
            @Schema(description = "Façon de répondre.") QuestionType type,

            @Schema(description = "Code du thème.", examples = "WEBSITE") @Nullable
            String theme,

            @Schema(description = "Personnes qui ont répondu ou donné un avis ; absent s’il n’est pas publié.")
            @Nullable
            Integer base,

            @Schema(description = "Personnes satisfaites ou très satisfaites (SATISFACTION).", examples = "52")
            @Nullable
            Integer satisfied,

            @Schema(description = "Taux de satisfaction en % (SATISFACTION).", examples = "68.42") @Nullable
            BigDecimal rate,

            @Schema(description = "Si vrai, le taux publié n’atteint pas le seuil (SATISFACTION).")
            boolean underThreshold,

            @Schema(description = "Si vrai, trop peu de personnes pour conclure.")
            boolean smallBase,

            @Schema(description = "Par réponse proposée ; « sans réponse » n’y est pas.")
            List<PublicChoice> choices) {

        static PublicQuestion of(Results.OfQuestion result, Rating shown, List<PublicChoice> choices) {
            boolean rated = result.satisfaction() != null;
            return new PublicQuestion(
                    result.question().code(),
                    result.question().label(),
                    result.question().type(),
                    result.question().theme(),
                    shown.persons(),
                    rated ? shown.satisfied() : null,
                    rated ? shown.rate() : null,
                    rated && shown.underThreshold(),
                    shown.smallBase(),
                    choices);
        }
    }

    /** One of the choices of a question. */
    @Schema(description = "Combien de personnes ont donné cette réponse.")
    public record PublicChoice(
            @Schema(description = "Code de la réponse.", examples = "YES")
            String code,

            @Schema(description = "Texte affiché.") Text label,

            @Schema(description = "Nombre de personnes ; absent s’il n’est pas publié.", examples = "76") @Nullable
            Integer count,

            @Schema(description = "Part des personnes en %.", examples = "66.67") @Nullable
            BigDecimal share) {}

    static PublicResultsView of(Campaign campaign, Results results) {
        Disclosure disclosure = new Disclosure(results);
        return new PublicResultsView(
                campaign.slug(),
                campaign.title(),
                campaign.site().value(),
                campaign.siteName(),
                campaign.beginsOn(),
                campaign.endsOn(),
                campaign.state(),
                disclosure.tellsAnything() ? results.responses() : null,
                Disclosure.FEWEST,
                results.threshold().setScale(0, RoundingMode.HALF_UP).intValue(),
                Results.SMALL_BASE,
                PublicOverall.of(disclosure.rating()),
                results.themes().stream()
                        .map(theme -> PublicTheme.of(theme, disclosure.rating(theme)))
                        .toList(),
                results.questions().stream()
                        .map(question -> question(question, disclosure))
                        .toList());
    }

    private static PublicQuestion question(Results.OfQuestion question, Disclosure disclosure) {
        return PublicQuestion.of(
                question,
                disclosure.rating(question),
                question.choices().stream()
                        .filter(choice -> !choice.choice().code().equals(Satisfaction.NO_ANSWER))
                        .map(choice -> choice(question, choice, disclosure))
                        .toList());
    }

    private static PublicChoice choice(Results.OfQuestion question, Results.OfChoice choice, Disclosure disclosure) {
        boolean shown = disclosure.shows(question, choice);
        return new PublicChoice(
                choice.choice().code(),
                choice.choice().label(),
                shown ? choice.count() : null,
                shown ? Satisfaction.percent(choice.count(), question.base()) : null);
    }
}
