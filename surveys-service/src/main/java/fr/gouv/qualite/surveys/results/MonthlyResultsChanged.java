package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.surveys.campaign.Campaign;
import java.util.List;

/** What a campaign heard in one month, by the days on which people answered: counts and French labels, no free text. */
record MonthlyResultsChanged(
        String campaign,
        String title,
        String site,
        String month,
        int responses,
        List<Theme> themes,
        List<ResultsChanged.Question> questions,
        long version) {

    record Theme(String code, String label, int persons, int satisfied, int base) {}

    static MonthlyResultsChanged of(Campaign campaign, Period.Month month, Results results, long version) {
        return new MonthlyResultsChanged(
                campaign.slug(),
                campaign.title().fr(),
                campaign.site().value(),
                month.toString(),
                results.responses(),
                results.themes().stream()
                        .map(theme -> new Theme(
                                theme.theme().code(),
                                theme.theme().label().fr(),
                                theme.persons(),
                                theme.satisfaction().satisfied(),
                                theme.satisfaction().base()))
                        .toList(),
                results.questions().stream()
                        .map(question -> ResultsChanged.question(question, choice -> true))
                        .toList(),
                version);
    }
}
