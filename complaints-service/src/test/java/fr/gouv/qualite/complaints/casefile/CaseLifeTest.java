package fr.gouv.qualite.complaints.casefile;

import static fr.gouv.qualite.complaints.casefile.AnsweredTogether.ALONE;
import static fr.gouv.qualite.complaints.casefile.Fixtures.RECEIVED;
import static fr.gouv.qualite.complaints.casefile.Fixtures.RULES;
import static fr.gouv.qualite.complaints.casefile.Fixtures.aComplaint;
import static fr.gouv.qualite.complaints.casefile.Fixtures.anAgentOn;
import static fr.gouv.qualite.complaints.casefile.Fixtures.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Language;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a case beside its answer: merged into another, corrected, closed while it is owed an answer. */
class CaseLifeTest {

    private static final Author AGENT = anAgentOn(LocalDate.of(2022, 3, 7));

    @Test
    void a_duplicate_is_closed_and_owed_nothing_and_the_other_case_keeps_its_trace() {
        // Given
        CaseFile into = aComplaint();
        CaseFile duplicate = aComplaint();

        // When
        duplicate.merge(into, ALONE, AGENT);

        // Then
        assertThat(duplicate.state()).isEqualTo(CaseState.CLOSED);
        assertThat(duplicate.owedAnswer().owed()).isFalse();
        assertThat(duplicate.owedAnswer().dueOn()).isNull();
        assertThat(duplicate.mergedInto()).isEqualTo(into.number());
        assertThat(into.drainNewSteps().getLast().note()).contains(duplicate.number());
        assertThat(into.owedAnswer().owed()).isTrue();
    }

    @Test
    void what_is_late_stays_late_in_its_own_month() {
        // Given: due on the 11th, and the 14th has come
        CaseFile into = aComplaint();
        CaseFile late = aComplaint();

        // Then
        assertThatThrownBy(() -> late.merge(into, ALONE, anAgentOn(LocalDate.of(2022, 3, 14))))
                .hasMessage("Celle-ci est en retard, et ne serait plus comptée comme telle : répondez-lui, à part.");
        late.merge(into, ALONE, anAgentOn(LocalDate.of(2022, 3, 11)));
        assertThat(late.mergedInto()).isEqualTo(into.number());
    }

    @Test
    void two_people_are_each_owed_an_answer() {
        // Given
        CaseFile into = aComplaint();
        CaseFile fromSomeoneElse =
                aComplaint("76-ROUEN", new Requester("Camille Exemple", "dominique@example.org", null));

        // Then
        assertThatThrownBy(() -> fromSomeoneElse.merge(into, ALONE, AGENT))
                .isInstanceOf(Problem.class)
                .hasMessage("Ces deux demandes viennent de deux personnes : chacune attend sa réponse.");
        assertThat(fromSomeoneElse.state()).isEqualTo(CaseState.RECEIVED);
    }

    @Test
    void a_case_is_not_the_duplicate_of_itself_nor_of_a_duplicate_nor_of_another_sites() {
        // Given
        CaseFile file = aComplaint();
        CaseFile merged = aComplaint();
        merged.merge(aComplaint(), ALONE, AGENT);
        CaseFile elsewhere = aComplaint("76-DIEPPE", file.requester());

        // Then
        assertThat(List.of(file, merged, elsewhere))
                .allSatisfy(into ->
                        assertThatThrownBy(() -> file.merge(into, ALONE, AGENT)).isInstanceOf(Problem.class));
    }

    @Test
    void a_correction_says_what_changed_without_anything_personal() {
        // Given
        CaseFile file = aComplaint();
        Requester corrected = new Requester("Camille Exemple", "camille@example.net", null);

        // When
        file.correct(
                new Correction(Channel.LETTER, null, null, null, corrected, null, "Adresse mal relue"),
                RULES,
                ALONE,
                AGENT);

        // Then
        assertThat(file.drainNewSteps().getLast().summary())
                .isEqualTo("Corrigée : canal (« Formulaire de contact » devient « Courrier »), nom et adresses.");
        assertThat(file.requester().email()).isEqualTo("camille@example.net");
        assertThat(file.receivedOn()).isEqualTo("2022-03-04");
        assertThat(file.owedAnswer().owed()).isFalse();
    }

    @Test
    void a_correction_that_changes_nothing_is_refused() {
        // Given
        CaseFile file = aComplaint();
        Correction same = new Correction(Channel.WEB_FORM, Language.fr, null, null, file.requester(), null, "Rien");

        // Then
        assertThatThrownBy(() -> file.correct(same, RULES, ALONE, AGENT))
                .hasMessage("Cette correction ne change rien.");
    }

    @Test
    void a_closed_case_that_turns_out_to_be_owed_an_answer_is_reopened() {
        // Given: nobody left a name, and the case was closed.
        CaseFile file = aComplaint("76-ROUEN", Requester.anonymous());
        file.close(null, AGENT);
        Requester found = new Requester("Camille Exemple", "camille@example.org", null);

        // When
        file.correct(
                new Correction(null, null, null, null, found, null, "Nom au dos de l’enveloppe"), RULES, ALONE, AGENT);

        // Then
        assertThat(file.state()).isEqualTo(CaseState.REOPENED);
        assertThat(file.owedAnswer().isAwaited()).isTrue();
    }

    @Test
    void an_answer_after_a_reopening_is_not_dated_before_it() {
        // Given: answered late, on 21 March, then reopened.
        LocalDate late = LocalDate.of(2022, 3, 21);
        CaseFile file = aComplaint();
        file.answer(given("Bonjour", late, AnswerMeans.TELEPHONE), ALONE, anAgentOn(late));
        file.reopen("Erreur", RULES, anAgentOn(late));

        // Then
        assertThatThrownBy(() -> file.answer(
                        given("Bonjour", LocalDate.of(2022, 3, 7), AnswerMeans.TELEPHONE), ALONE, anAgentOn(late)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(
                                problem.errors().getFirst().message())
                        .startsWith("La demande a été rouverte le 21\u00a0mars 2022"));
        assertThat(file.owedAnswer().isAwaited()).isTrue();
        file.answer(given("Bonjour", late, AnswerMeans.TELEPHONE), ALONE, anAgentOn(late));
        assertThat(file.owedAnswer().inTime()).isFalse();
    }

    @Test
    void a_wrong_day_of_answer_is_corrected_by_an_entry_with_its_reason_and_measured_again() {
        // Given
        LocalDate late = LocalDate.of(2022, 3, 21);
        CaseFile file = aComplaint();
        file.answer(given("Bonjour", late, AnswerMeans.LETTER), ALONE, anAgentOn(late));

        // When
        file.correct(answeredOn(LocalDate.of(2022, 3, 7)), RULES, ALONE, anAgentOn(late));

        // Then
        CaseEvent entry = file.drainNewSteps().getLast();
        assertThat(entry.summary())
                .isEqualTo("Corrigée : date de réponse (le 21\u00a0mars 2022 devient le 7\u00a0mars 2022).");
        assertThat(entry.note()).isEqualTo("Cachet de la poste");
        assertThat(file.owedAnswer().inTime()).isTrue();
        assertThat(file.owedAnswer().workingDays()).isEqualTo(1);
        assertThat(file.state()).isEqualTo(CaseState.ANSWERED);
    }

    @Test
    void the_day_of_an_answer_is_not_corrected_to_one_when_it_could_not_be_given() {
        // Given
        LocalDate late = LocalDate.of(2022, 3, 21);
        CaseFile waiting = aComplaint();
        CaseFile reopened = aComplaint();
        reopened.answer(given("Bonjour", late, AnswerMeans.LETTER), ALONE, anAgentOn(late));
        reopened.reopen("Erreur", RULES, anAgentOn(late));
        reopened.answer(given("Bonjour", late, AnswerMeans.LETTER), ALONE, anAgentOn(late));

        // Then
        assertThatThrownBy(() -> waiting.correct(answeredOn(late), RULES, ALONE, anAgentOn(late)))
                .isInstanceOf(Problem.class);
        for (LocalDate impossible : List.of(RECEIVED.minusDays(1), late.minusDays(1), late.plusDays(1))) {
            assertThatThrownBy(() -> reopened.correct(answeredOn(impossible), RULES, ALONE, anAgentOn(late)))
                    .isInstanceOf(Problem.class);
        }
        assertThat(reopened.owedAnswer().answeredOn()).isEqualTo(late);
    }

    private static Correction answeredOn(LocalDate day) {
        return new Correction(null, null, null, null, null, day, "Cachet de la poste");
    }

    @Test
    void an_answer_on_a_page_that_the_person_cannot_open_does_not_stop_the_clock() {
        // Given: a letter, recorded by an agent.
        CaseFile file = aComplaint("76-ROUEN", new Requester("Camille Exemple", null, "1 rue de la Gare"));

        // Then
        assertThatThrownBy(() -> file.answer(given("Bonjour", RECEIVED, AnswerMeans.FOLLOW_UP_PAGE), ALONE, AGENT))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(
                                problem.errors().getFirst().field())
                        .isEqualTo("means"));
        assertThat(file.owedAnswer().isAwaited()).isTrue();
        file.giveSecret();
        file.answer(given("Bonjour", RECEIVED, AnswerMeans.FOLLOW_UP_PAGE), ALONE, AGENT);
        assertThat(file.owedAnswer().isAwaited()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "…", " \u00a0\u200b", "-- ?!", "👍"})
    void an_answer_that_says_nothing_is_refused(String text) {
        // Given
        CaseFile file = aComplaint();

        // Then
        assertThatThrownBy(() -> file.answer(given(text, RECEIVED, AnswerMeans.EMAIL), ALONE, AGENT))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(
                                problem.errors().getFirst().field())
                        .isEqualTo("message"));
        assertThat(file.owedAnswer().isAwaited()).isTrue();
    }
}
