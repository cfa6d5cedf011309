package fr.gouv.qualite.surveys.response;

import static java.util.Objects.requireNonNullElse;

import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.campaign.Channel;
import fr.gouv.qualite.surveys.organisation.Sites;
import fr.gouv.qualite.surveys.questionnaire.Questionnaires;
import fr.gouv.qualite.surveys.results.Tallies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Takes a response and counts it, in one transaction. */
@ApplicationScoped
class TakeResponse {

    @Inject
    Questionnaires questionnaires;

    @Inject
    Sites sites;

    @Inject
    Responses responses;

    @Inject
    Tallies tallies;

    @Inject
    Clock clock;

    /** @param campaign held open until the end of the transaction */
    ResponseReceipt take(Campaign campaign, Channel channel, SubmitResponse command) {
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), sites.of(campaign.site()).orElseThrow().zone());
        LocalDate answeredOn = requireNonNullElse(command.answeredOn(), today);
        campaign.mustTake(channel, answeredOn, today);
        FilledForm filled = FilledForm.read(
                questionnaires.form(campaign.questionnaire(), campaign.questionnaireNumber()), command.answers());
        responses.persist(SurveyResponse.of(campaign.slug(), channel, answeredOn, filled));
        tallies.count(campaign.slug(), filled.choices());
        return new ResponseReceipt(campaign.slug(), answeredOn);
    }
}
