package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.campaign.CampaignState;
import fr.gouv.qualite.surveys.questionnaire.QuestionType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The results of a campaign as the other services learn them: counts and French labels, no free text. */
record ResultsChanged(
        String campaign,
        String title,
        String site,
        LocalDate from,
        LocalDate to,
        CampaignState state,
        int responses,
        List<Theme> themes,
        List<Question> questions,
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

    record Question(
            String code,
            String label,
            QuestionType type,
            @Nullable String theme,
            int base,
            List<Choice> choices) {}

    record Choice(String code, String label, int count) {}

    static ResultsChanged of(Campaign campaign, Results results, long version) {
        return new ResultsChanged(
                campaign.slug(),
                campaign.title().fr(),
                campaign.site().value(),
                campaign.beginsOn(),
                campaign.endsOn(),
                campaign.state(),
                results.responses(),
                results.themes().stream().map(theme -> theme(theme, results)).toList(),
                results.questions().stream().map(ResultsChanged::question).toList(),
                version);
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

    static Question question(Results.OfQuestion result) {
        return new Question(
                result.question().code(),
                result.question().label().fr(),
                result.question().type(),
                result.question().theme(),
                result.base(),
                result.choices().stream()
                        .map(choice -> new Choice(
                                choice.choice().code(), choice.choice().label().fr(), choice.count()))
                        .toList());
    }
}
