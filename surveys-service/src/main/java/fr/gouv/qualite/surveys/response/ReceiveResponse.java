package fr.gouv.qualite.surveys.response;

import static java.util.Objects.requireNonNullElse;

import fr.gouv.qualite.platform.service.time.SiteDay;
import fr.gouv.qualite.surveys.campaign.Campaign;
import fr.gouv.qualite.surveys.campaign.Campaigns;
import fr.gouv.qualite.surveys.campaign.Channel;
import fr.gouv.qualite.surveys.organisation.Sites;
import fr.gouv.qualite.surveys.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Saves a response and fires {@link ResponseReceived}, in one transaction. */
@ApplicationScoped
class ReceiveResponse {

    @Inject
    Questionnaires questionnaires;

    @Inject
    Responses responses;

    @Inject
    Event<ResponseReceived> received;

    @Inject
    Sites sites;

    @Inject
    SiteDay days;

    /** @param campaign taken {@linkplain Campaigns#forAnswer for an answer}, so that it is not closed meanwhile */
    ResponseReceipt of(Campaign campaign, Channel channel, SubmitResponse command) {
        LocalDate today = days.today(campaign.site());
        LocalDate answeredOn = requireNonNullElse(command.answeredOn(), today);
        campaign.requireAccepts(channel, answeredOn, today);
        sites.mustTakeAnswers(campaign.site(), answeredOn);
        FilledForm filled = FilledForm.read(
                questionnaires.form(campaign.questionnaire(), campaign.questionnaireNumber()), command.answers());
        SurveyResponse response = SurveyResponse.of(campaign.slug(), channel, answeredOn, filled);
        responses.persist(response);
        received.fire(new ResponseReceived(campaign.slug(), response.id()));
        return new ResponseReceipt(campaign.slug(), answeredOn);
    }
}
