package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.questionnaire.Questionnaires;
import fr.gouv.qualite.surveys.tally.TallyTable;
import fr.gouv.qualite.surveys.threshold.ImprovementThresholds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads the results of a campaign, judged by the threshold of its last day. */
@ApplicationScoped
class ReadResults {

    @Inject
    Questionnaires questionnaires;

    @Inject
    TallyTable tallies;

    @Inject
    ImprovementThresholds thresholds;

    Results of(Campaign campaign) {
        return Results.of(
                questionnaires.form(campaign.questionnaire(), campaign.questionnaireNumber()),
                tallies.of(campaign.slug()),
                thresholds.on(campaign.site(), campaign.endsOn()));
    }

    /** What people answered in this month, whenever it was typed in. */
    Results of(Campaign campaign, Period.Month month) {
        return Results.of(
                questionnaires.form(campaign.questionnaire(), campaign.questionnaireNumber()),
                tallies.of(campaign.slug(), month),
                thresholds.on(campaign.site(), month.lastDay()));
    }
}
