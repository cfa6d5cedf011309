package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.campaign.CampaignState;
import fr.gouv.qualite.surveys.questionnaire.QuestionType;
import fr.gouv.qualite.surveys.questionnaire.Text;
import fr.gouv.qualite.surveys.results.Disclosure.Shown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The results of a campaign as the other services learn them: counts and French labels, no free text, and nothing that
 * tells what a few persons answered, since readers put what they are told in public reports.
 *
 * @param themes those whose numbers may be shown
 * @param withheldThemes those whose numbers may not, with at most a rate to a whole per cent
 */
record ResultsChanged(
        String campaign,
        String title,
        String site,
        LocalDate from,
        LocalDate to,
        CampaignState state,
        int responses,
        BigDecimal threshold,
        List<Theme> themes,
        List<Withheld> withheldThemes,
        List<Question> questions,
        List<Withheld> withheldQuestions,
        long version) {

    record Theme(
            String code,
            String label,
            int persons,
            int satisfied,
            int base,
            @Nullable BigDecimal rate,
            BigDecimal threshold,
            boolean underThreshold,
            boolean smallBase) {}

    /**
     * @param satisfied only for a SATISFACTION question: its choices alone do not tell it when some are withheld
     * @param choices without those withheld
     */
    record Question(
            String code,
            String label,
            QuestionType type,
            @Nullable String theme,
            int base,
            @Nullable Integer satisfied,
            List<Choice> choices) {}

    record Choice(String code, String label, int count) {}

    /** @param rate of satisfaction, in whole per cent; absent when fewer than five persons answered */
    record Withheld(String code, String label, @Nullable BigDecimal rate, boolean underThreshold) {

        static Withheld of(String code, Text label, Rating shown) {
            return new Withheld(code, label.fr(), shown.rate(), shown.underThreshold());
        }
    }

    static ResultsChanged of(Campaign campaign, Results results, long version) {
        Disclosure disclosure = new Disclosure(results);
        return new ResultsChanged(
                campaign.slug(),
                campaign.title().fr(),
                campaign.site().value(),
                campaign.beginsOn(),
                campaign.endsOn(),
                campaign.state(),
                results.responses(),
                results.threshold(),
                themes(results, disclosure),
                withheldThemes(results, disclosure),
                questions(results, disclosure),
                withheldQuestions(results, disclosure),
                version);
    }

    static List<Theme> themes(Results results, Disclosure disclosure) {
        return results.themes().stream()
                .filter(theme -> disclosure.of(theme) == Shown.WHOLE)
                .map(theme -> theme(theme, results))
                .toList();
    }

    static List<Withheld> withheldThemes(Results results, Disclosure disclosure) {
        return results.themes().stream()
                .filter(theme -> disclosure.of(theme) != Shown.WHOLE)
                .map(it -> Withheld.of(it.theme().code(), it.theme().label(), disclosure.rating(it)))
                .toList();
    }

    static List<Question> questions(Results results, Disclosure disclosure) {
        return results.questions().stream()
                .filter(question -> disclosure.of(question) == Shown.WHOLE)
                .map(question -> question(question, choice -> disclosure.shows(question, choice)))
                .toList();
    }

    static List<Withheld> withheldQuestions(Results results, Disclosure disclosure) {
        return results.questions().stream()
                .filter(question -> disclosure.of(question) != Shown.WHOLE)
                .map(it -> Withheld.of(it.question().code(), it.question().label(), disclosure.rating(it)))
                .toList();
    }

    private static Theme theme(Results.OfTheme result, Results results) {
        Satisfaction found = result.satisfaction();
        return new Theme(
                result.theme().code(),
                result.theme().label().fr(),
                result.persons(),
                found.satisfied(),
                found.base(),
                found.rate(),
                results.threshold(),
                results.isUnderThreshold(found),
                result.isSmallBase());
    }

    static Question question(Results.OfQuestion result, Predicate<Results.OfChoice> shown) {
        Satisfaction satisfaction = result.satisfaction();
        return new Question(
                result.question().code(),
                result.question().label().fr(),
                result.question().type(),
                result.question().theme(),
                result.base(),
                satisfaction == null ? null : satisfaction.satisfied(),
                result.choices().stream()
                        .filter(shown)
                        .map(choice -> new Choice(
                                choice.choice().code(), choice.choice().label().fr(), choice.count()))
                        .toList());
    }
}
