package fr.gouv.qualite.complaints.casefile;

import static fr.gouv.qualite.complaints.casefile.AnsweredTogether.ALONE;
import static fr.gouv.qualite.complaints.casefile.Fixtures.RULES;
import static fr.gouv.qualite.complaints.casefile.Fixtures.aComplaint;
import static fr.gouv.qualite.complaints.casefile.Fixtures.aComplaintUnder;
import static fr.gouv.qualite.complaints.casefile.Fixtures.anAgentOn;
import static fr.gouv.qualite.complaints.casefile.Fixtures.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.complaints.deadline.DeadlineRule;
import fr.gouv.qualite.complaints.deadline.RuleBook;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A person is told which other service to write to: the answer that most of them are owed. */
class RedirectionTest {

    private static final LocalDate MONDAY = LocalDate.of(2022, 3, 7);
    private static final Author AGENT = anAgentOn(MONDAY);
    private static final String TOWN_HALL = "Votre mairie : https://www.service-public.fr";

    @Test
    void a_redirection_qualifies_the_case_and_is_the_answer_owed() {
        // Given
        CaseFile file = aComplaint();

        // When
        redirect(file, AnswerMeans.EMAIL);

        // Then
        assertThat(file.state()).isEqualTo(CaseState.ANSWERED);
        assertThat(file.scope()).isEqualTo(Scope.TOWN_HALL_RECEPTION);
        assertThat(file.redirection()).isEqualTo(TOWN_HALL);
        assertThat(file.redirectedBy()).isEqualTo(AnswerMeans.EMAIL);
        assertThat(file.owedAnswer().isAwaited()).isFalse();
        assertThat(file.owedAnswer().inTime()).isTrue();
        assertThat(file.drainNewSteps().getLast().type()).isEqualTo(CaseStep.REDIRECTION);
    }

    @ParameterizedTest
    @EnumSource(names = {"TO_QUALIFY", "RECEPTION"})
    void what_is_for_the_site_itself_is_not_redirected(Scope scope) {
        CaseFile file = aComplaint();
        assertThatThrownBy(() -> file.redirect(
                        new Qualification(CaseKind.COMPLAINT, scope, null, TOWN_HALL),
                        given("Bonjour", MONDAY, AnswerMeans.EMAIL),
                        RULES,
                        ALONE,
                        AGENT))
                .isInstanceOf(Problem.class);
        assertThat(file.owedAnswer().isAwaited()).isTrue();
    }

    @Test
    void the_reason_of_a_late_record_is_asked_for_the_kind_that_it_turns_out_to_be() {
        // Given: not late as a complaint, late as a suggestion.
        LocalDate since = LocalDate.of(2020, 1, 1);
        RuleBook rules = RuleBook.ofDefaults(List.of(
                new DeadlineRule("SLOW", CaseKind.COMPLAINT, true, since, null, 20),
                new DeadlineRule("QUICK", CaseKind.SUGGESTION, true, since, null, 5)));
        CaseFile file = aComplaintUnder(rules);
        GivenAnswer dated = new GivenAnswer("Là", MONDAY, AnswerMeans.TELEPHONE, null, false, null, 0);

        // Then
        assertThatThrownBy(() -> file.redirect(
                        new Qualification(CaseKind.SUGGESTION, Scope.TOWN_HALL_RECEPTION, null, TOWN_HALL),
                        dated,
                        rules,
                        ALONE,
                        anAgentOn(LocalDate.of(2022, 3, 21))))
                .isInstanceOf(Problem.class);
        assertThat(file.kind()).isEqualTo(CaseKind.COMPLAINT);
        assertThat(file.isRecordedLate()).isFalse();
    }

    @Test
    void a_redirection_that_reaches_nobody_answers_nobody() {
        // Given
        CaseFile file = aComplaint("76-ROUEN", Requester.anonymous());

        // When
        redirect(file, null);

        // Then
        assertThat(file.state()).isEqualTo(CaseState.CLOSED);
        assertThat(file.redirectedBy()).isNull();
        assertThat(file.owedAnswer().answeredOn()).isNull();
        assertThat(file.drainNewSteps().getLast().summary()).contains("n’est pas prévenue");
    }

    @Test
    void a_redirection_that_is_taken_back_leaves_nothing_and_the_clock_runs_from_the_receipt() {
        // Given
        CaseFile file = aComplaint();
        redirect(file, AnswerMeans.EMAIL);

        // When
        file.reopen("C’était pour nous", RULES, AGENT);

        // Then
        assertThat(file.redirection()).isNull();
        assertThat(file.redirectedBy()).isNull();
        assertThat(file.answer()).isNull();
        assertThat(file.owedAnswer().isAwaited()).isTrue();
        assertThat(file.owedAnswer().dueOn()).isEqualTo("2022-03-11");
        assertThat(file.drainNewSteps().getLast().summary()).isEqualTo("Rouverte : la réorientation est annulée.");
    }

    @Test
    void a_requalification_does_not_contradict_the_letter_that_redirected() {
        // Given
        CaseFile file = aComplaint();
        redirect(file, AnswerMeans.EMAIL);

        // Then
        assertThatThrownBy(() -> requalify(file, Scope.RECEPTION, null)).hasMessageContaining("rouvrez d’abord");
        assertThatThrownBy(() -> requalify(file, Scope.TOWN_HALL_RECEPTION, "")).isInstanceOf(Problem.class);
        requalify(file, Scope.OTHER_ADMINISTRATION, null);
        assertThat(file.redirection()).isEqualTo(TOWN_HALL);
    }

    @Test
    void an_emptied_redirection_is_removed_and_one_that_is_not_spoken_of_stays() {
        // Given
        CaseFile file = aComplaint();
        requalify(file, Scope.OTHER_ADMINISTRATION, TOWN_HALL);

        // When
        requalify(file, Scope.OTHER_ADMINISTRATION, null);
        String untouched = file.redirection();
        requalify(file, Scope.OTHER_ADMINISTRATION, " ");

        // Then
        assertThat(untouched).isEqualTo(TOWN_HALL);
        assertThat(file.redirection()).isNull();
    }

    @Test
    void what_turns_out_to_be_for_the_site_redirects_nobody() {
        // Given
        CaseFile file = aComplaint();
        requalify(file, Scope.OTHER_ADMINISTRATION, TOWN_HALL);

        // When
        requalify(file, Scope.RECEPTION, null);

        // Then
        assertThat(file.redirection()).isNull();
    }

    private static void redirect(CaseFile file, @Nullable AnswerMeans means) {
        file.redirect(
                new Qualification(CaseKind.COMPLAINT, Scope.TOWN_HALL_RECEPTION, null, TOWN_HALL),
                means == null ? null : given("Adressez-vous à votre mairie.", MONDAY, means),
                RULES,
                ALONE,
                AGENT);
    }

    private static void requalify(CaseFile file, Scope scope, @Nullable String redirection) {
        file.requalify(new Qualification(CaseKind.COMPLAINT, scope, null, redirection), null, RULES, ALONE, AGENT);
    }
}
