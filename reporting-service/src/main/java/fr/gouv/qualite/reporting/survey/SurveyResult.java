package fr.gouv.qualite.reporting.survey;

import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A survey campaign and what was answered. */
@Schema(description = "Une enquête de satisfaction et ses résultats.")
public record SurveyResult(
        @Schema(description = "Identifiant de la campagne.", examples = "accueil-2022-rouen")
        String campaign,

        @Schema(description = "Titre de l’enquête.") String title,

        @Schema(description = "Code du site.", examples = "76-ROUEN")
        String site,

        @Schema(description = "Premier jour.") LocalDate from,

        @Schema(description = "Dernier jour.") LocalDate to,

        @Schema(description = "Nombre de réponses complètes.", examples = "114")
        int responses,

        @Schema(description = "Vrai tant que l’enquête reçoit des réponses : ses résultats peuvent encore changer.")
        boolean provisional,

        @Schema(
                description = "Seuil de satisfaction, en %, sous lequel un thème appelle une action ; absent s’il n’est"
                        + " pas connu.",
                examples = "75")
        @Nullable
        BigDecimal threshold,

        @Schema(description = "Satisfaction par thème.") List<Theme> themes,

        @Schema(
                description = "Réponses question par question, hors texte libre. Les réponses données par moins de cinq"
                        + " personnes, ou qui les diraient par soustraction, n’y sont pas.")
        List<Question> questions,

        @Schema(description = "Thèmes dont les nombres diraient la réponse de moins de cinq personnes.")
        List<Withheld> withheldThemes,

        @Schema(description = "Questions dont les nombres diraient la réponse de moins de cinq personnes.")
        List<Withheld> withheldQuestions) {

    /** A report published before any was withheld has none. */
    public SurveyResult {
        withheldThemes = Objects.requireNonNullElse(withheldThemes, List.of());
        withheldQuestions = Objects.requireNonNullElse(withheldQuestions, List.of());
    }

    /** Whether something of it is not shown. */
    boolean withholds() {
        return !withheldThemes.isEmpty()
                || !withheldQuestions.isEmpty()
                || questions.stream().anyMatch(Question::withholdsChoices);
    }

    /** « 75 % », or words for a threshold that is not known. */
    String thresholdText() {
        return threshold == null ? "le seuil" : Unit.PERCENT.format(threshold, Math.max(threshold.scale(), 0));
    }

    /** A theme of a survey. */
    @Schema(name = "ThemeResult", description = "La satisfaction sur un thème.")
    public record Theme(
            @Schema(description = "Code du thème.", examples = "WEBSITE")
            String code,

            @Schema(description = "Intitulé.", examples = "Site internet")
            String label,

            @Schema(
                    description = "Personnes qui ont donné au moins un avis ; absent des bilans d’avant décembre 2026.",
                    examples = "76")
            @Nullable
            Integer persons,

            @Schema(description = "Nombre de réponses satisfaites.", examples = "79")
            long satisfied,

            @Schema(description = "Nombre de réponses.", examples = "90")
            long base,

            @Schema(description = "Taux de satisfaction, en %.", examples = "87.78") @Nullable
            BigDecimal rate,

            @Schema(description = "Taux tel qu’il s’écrit en français.", examples = "87,78 %") @Nullable
            String display,

            @Schema(description = "Satisfaction sous le seuil : une action d’amélioration est attendue.")
            boolean underThreshold,

            @Schema(description = "Moins de 30 personnes : taux à lire avec prudence.")
            boolean smallBase) {}

    /** A question of a survey. */
    @Schema(name = "QuestionResult", description = "Les réponses à une question.")
    public record Question(
            @Schema(description = "Code de la question.", examples = "WEBSITE_EASY_ACCESS")
            String code,

            @Schema(description = "Intitulé.") String label,

            @Schema(description = "Code du thème dont elle fait le taux.", examples = "WEBSITE") @Nullable
            String theme,

            @Schema(description = "Nombre de réponses.", examples = "76")
            long base,

            @Schema(
                    description = "Satisfaits parmi ceux qui ont un avis, pour une question de satisfaction.",
                    examples = "68,42 %")
            @Nullable
            String satisfaction,

            @Schema(description = "Réponses choisies.") List<Choice> choices) {

        /** Whether it has been answered by choices that are not all shown. */
        boolean withholdsChoices() {
            return base > choices.stream().mapToLong(Choice::count).sum();
        }
    }

    /** An answer to a question, and how often it was given. */
    @Schema(name = "ChoiceResult", description = "Une réponse et le nombre de fois où elle a été choisie.")
    public record Choice(
            @Schema(description = "Code de la réponse.", examples = "SATISFIED")
            String code,

            @Schema(description = "Intitulé.", examples = "Satisfait")
            String label,

            @Schema(description = "Nombre.", examples = "40")
            long count,

            @Schema(description = "Part des répondants à la question.", examples = "53 %") @Nullable
            String share) {}

    /** A theme or a question whose numbers would tell what a few persons answered. */
    @Schema(description = "Un thème ou une question dont les nombres ne sont pas montrés.")
    public record Withheld(
            @Schema(description = "Code.", examples = "WEBSITE")
            String code,

            @Schema(description = "Intitulé.") String label,

            @Schema(description = "Taux de satisfaction, en % entiers ; absent s’il n’est pas montré.") @Nullable
            BigDecimal rate,

            @Schema(description = "Taux tel qu’il s’écrit en français.", examples = "65 %") @Nullable
            String display,

            @Schema(description = "Satisfaction sous le seuil : une action d’amélioration est attendue.")
            boolean underThreshold) {}
}
