package fr.gouv.qualite.surveys.results;

import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts the tallies of a campaign back under the questions it asked. */
@ApplicationScoped
class ReadResults {

    @Inject
    Questionnaires questionnaires;

    @Inject
    Tallies tallies;

    SurveyResults of(Campaign campaign) {
        return SurveyResults.of(
                questionnaires.form(campaign.questionnaire(), campaign.questionnaireNumber()),
                tallies.of(campaign.slug()));
    }
}
