package fr.gouv.qualite.surveys.campaign;

import static fr.gouv.qualite.surveys.campaign.Channel.KIOSK;
import static fr.gouv.qualite.surveys.campaign.Channel.LINK;
import static fr.gouv.qualite.surveys.campaign.Channel.PAPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.surveys.questionnaire.Text;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CampaignTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 2, 23);
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 3, 23);
    private static final LocalDate DAY_BEFORE = FIRST_DAY.minusDays(1);
    private static final LocalDate DAY_AFTER = LAST_DAY.plusDays(1);

    @Test
    void an_open_campaign_takes_answers_from_its_first_to_its_last_day() {
        Campaign campaign = open();

        assertThatCode(() -> campaign.requireAccepts(LINK, FIRST_DAY, FIRST_DAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> campaign.requireAccepts(LINK, LAST_DAY, LAST_DAY)).doesNotThrowAnyException();
    }

    @Test
    void a_paper_answer_may_be_typed_in_after_the_last_day_until_the_campaign_is_closed() {
        // Given
        Campaign campaign = open();

        // When / Then
        assertThatCode(() -> campaign.requireAccepts(PAPER, LAST_DAY, LAST_DAY.plusDays(20)))
                .doesNotThrowAnyException();
        campaign.close(LAST_DAY.plusDays(21));
        assertThat(refusalOf(() -> campaign.requireAccepts(PAPER, LAST_DAY, LAST_DAY.plusDays(22)))
                        .getMessage())
                .isEqualTo("Cette enquête est terminée depuis le 23\u00a0mars 2022 : elle ne prend plus de réponse."
                        + " Merci de votre intérêt.");
    }

    @Test
    void someone_who_comes_too_early_or_too_late_is_told_when() {
        Campaign campaign = open();

        assertThat(refusalOf(() -> campaign.requireAccepts(LINK, DAY_BEFORE, DAY_BEFORE))
                        .getMessage())
                .isEqualTo(
                        "Cette enquête n’est pas encore ouverte. Elle se déroule du 23\u00a0février 2022 au 23\u00a0mars 2022.");
        assertThat(refusalOf(() -> campaign.requireAccepts(LINK, DAY_AFTER, DAY_AFTER))
                        .type()
                        .slug())
                .isEqualTo("campaign-over");
        assertThat(refusalOf(() -> campaign.requireOpenOn(DAY_BEFORE)).type().slug())
                .isEqualTo("campaign-not-started");
        assertThat(refusalOf(() -> campaign.requireOpenOn(DAY_AFTER)).type().slug())
                .isEqualTo("campaign-over");
    }

    @Test
    void an_answer_of_a_day_outside_the_dates_or_in_the_future_is_refused() {
        Campaign campaign = open();

        assertThat(refusalOf(() -> campaign.requireAccepts(PAPER, DAY_BEFORE, LAST_DAY))
                        .getMessage())
                .isEqualTo(
                        "La date de réponse doit être comprise entre le 23\u00a0février 2022 et le 23\u00a0mars 2022.");
        assertThat(refusalOf(() -> campaign.requireAccepts(PAPER, DAY_AFTER, DAY_AFTER.plusDays(5)))
                        .errors())
                .extracting(Problem.FieldError::field)
                .containsExactly("answeredOn");
        assertThat(refusalOf(() -> campaign.requireAccepts(PAPER, LAST_DAY, FIRST_DAY))
                        .getMessage())
                .isEqualTo("La date de réponse est dans le futur.");
    }

    @Test
    void a_campaign_closed_early_says_since_when() {
        // Given
        Campaign campaign = open();

        // When
        campaign.close(LocalDate.of(2022, 3, 1));

        // Then
        assertThat(refusalOf(() -> campaign.requireOpenOn(LocalDate.of(2022, 3, 2)))
                        .getMessage())
                .startsWith("Cette enquête est terminée depuis le 1er\u00a0mars 2022");
    }

    @Test
    void an_answer_comes_by_one_of_the_channels_of_the_campaign() {
        assertThat(refusalOf(() -> open().requireAccepts(KIOSK, FIRST_DAY, FIRST_DAY))
                        .errors())
                .extracting(Problem.FieldError::field)
                .containsExactly("channel");
    }

    @Test
    void a_campaign_is_opened_once_and_closed_once() {
        Campaign campaign = draft();

        assertThat(refusalOf(() -> campaign.close(LAST_DAY)).getMessage())
                .isEqualTo("Cette campagne n’a jamais été ouverte.");
        campaign.open();
        assertThat(refusalOf(campaign::open).getMessage()).isEqualTo("Cette campagne est déjà ouverte.");
        assertThat(refusalOf(campaign::publishResults).getMessage())
                .isEqualTo("Terminez la campagne avant de publier ses résultats.");
        campaign.close(LAST_DAY);
        assertThat(refusalOf(() -> campaign.close(LAST_DAY)).getMessage())
                .isEqualTo("Cette campagne est déjà terminée.");
        assertThat(refusalOf(campaign::open).getMessage()).isEqualTo("Une campagne terminée ne se rouvre pas.");
        campaign.publishResults();
        assertThat(campaign.resultsPublished()).isTrue();
    }

    @Test
    void a_campaign_says_what_can_be_done_with_it_now() {
        Campaign campaign = draft();

        assertThat(campaign.steps()).containsExactly(CampaignStep.DESCRIBE, CampaignStep.OPEN);
        campaign.open();
        assertThat(campaign.steps())
                .containsExactly(CampaignStep.DESCRIBE, CampaignStep.ENTER_RESPONSES, CampaignStep.CLOSE);
        campaign.close(LAST_DAY);
        assertThat(campaign.steps()).containsExactly(CampaignStep.PUBLISH_RESULTS);
        campaign.publishResults();
        assertThat(campaign.steps()).isEmpty();
    }

    @Test
    void an_open_campaign_may_be_prolonged_but_keeps_what_its_answers_were_given_under() {
        Campaign campaign = open();

        campaign.describe(description(FIRST_DAY, LAST_DAY.plusDays(7)));

        assertThat(campaign.endsOn()).isEqualTo(LAST_DAY.plusDays(7));
        assertThat(refusalOf(() -> campaign.describe(description(DAY_BEFORE, LAST_DAY)))
                        .type()
                        .slug())
                .isEqualTo("campaign-state");
    }

    @Test
    void a_campaign_does_not_end_before_it_begins() {
        assertThat(refusalOf(() -> draft().describe(description(LAST_DAY, FIRST_DAY)))
                        .errors())
                .extracting(Problem.FieldError::field)
                .containsExactly("to");
    }

    private static Campaign draft() {
        return Campaign.draft("rouen-2022", description(FIRST_DAY, LAST_DAY));
    }

    private static Campaign open() {
        Campaign campaign = draft();
        campaign.open();
        return campaign;
    }

    private static CampaignDescription description(LocalDate from, LocalDate to) {
        return new CampaignDescription(
                "rouen-2022",
                Text.french("Enquête 2022"),
                SiteCode.of("76-ROUEN"),
                "RECEPTION",
                from,
                to,
                Set.of(LINK, PAPER),
                null);
    }

    private static Problem refusalOf(ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act);
    }
}
