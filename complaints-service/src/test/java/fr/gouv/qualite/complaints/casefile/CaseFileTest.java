package fr.gouv.qualite.complaints.casefile;

import static fr.gouv.qualite.complaints.casefile.AnsweredTogether.ALONE;
import static fr.gouv.qualite.complaints.casefile.Fixtures.RULES;
import static fr.gouv.qualite.complaints.casefile.Fixtures.aComplaint;
import static fr.gouv.qualite.complaints.casefile.Fixtures.aComplaintOf;
import static fr.gouv.qualite.complaints.casefile.Fixtures.anAgentOn;
import static fr.gouv.qualite.complaints.casefile.Fixtures.given;
import static fr.gouv.qualite.complaints.casefile.Fixtures.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.ComplaintsProblem;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileTest {

    private static final LocalDate MONDAY = LocalDate.of(2022, 3, 7);
    private static final LocalDate NEXT_MONDAY = LocalDate.of(2022, 3, 14);

    /** Each step from each state, and where it leads; « - » where it is refused. */
    @ParameterizedTest
    @CsvSource({
        "ACKNOWLEDGEMENT, RECEIVED:ACKNOWLEDGED REOPENED:ACKNOWLEDGED",
        "REQUALIFICATION, RECEIVED:RECEIVED ACKNOWLEDGED:ACKNOWLEDGED TRANSFERRED:TRANSFERRED ON_HOLD:ON_HOLD"
                + " ANSWERED:ANSWERED REOPENED:REOPENED",
        "TRANSFER, RECEIVED:TRANSFERRED ACKNOWLEDGED:TRANSFERRED TRANSFERRED:TRANSFERRED ON_HOLD:TRANSFERRED"
                + " REOPENED:TRANSFERRED",
        "HOLDING_REPLY, RECEIVED:ON_HOLD ACKNOWLEDGED:ON_HOLD TRANSFERRED:ON_HOLD ON_HOLD:ON_HOLD REOPENED:ON_HOLD",
        "ANSWER, RECEIVED:ANSWERED ACKNOWLEDGED:ANSWERED TRANSFERRED:ANSWERED ON_HOLD:ANSWERED REOPENED:ANSWERED",
        "REDIRECTION, RECEIVED:ANSWERED ACKNOWLEDGED:ANSWERED TRANSFERRED:ANSWERED ON_HOLD:ANSWERED REOPENED:ANSWERED",
        "CLOSURE, RECEIVED:CLOSED ACKNOWLEDGED:CLOSED TRANSFERRED:CLOSED ON_HOLD:CLOSED ANSWERED:CLOSED"
                + " REOPENED:CLOSED",
        "REOPENING, ANSWERED:REOPENED CLOSED:REOPENED",
        "MESSAGE, RECEIVED:RECEIVED ACKNOWLEDGED:ACKNOWLEDGED TRANSFERRED:TRANSFERRED ON_HOLD:ON_HOLD"
                + " ANSWERED:ANSWERED CLOSED:CLOSED REOPENED:REOPENED",
        "MERGE, RECEIVED:CLOSED ACKNOWLEDGED:CLOSED TRANSFERRED:CLOSED ON_HOLD:CLOSED REOPENED:CLOSED",
        "CORRECTION, RECEIVED:RECEIVED ACKNOWLEDGED:ACKNOWLEDGED TRANSFERRED:TRANSFERRED ON_HOLD:ON_HOLD"
                + " ANSWERED:ANSWERED CLOSED:CLOSED REOPENED:REOPENED",
        "ASSIGNMENT, RECEIVED:RECEIVED ACKNOWLEDGED:ACKNOWLEDGED TRANSFERRED:TRANSFERRED ON_HOLD:ON_HOLD"
                + " ANSWERED:ANSWERED REOPENED:REOPENED",
        "ATTACHMENT, RECEIVED:RECEIVED ACKNOWLEDGED:ACKNOWLEDGED TRANSFERRED:TRANSFERRED ON_HOLD:ON_HOLD"
                + " ANSWERED:ANSWERED CLOSED:CLOSED REOPENED:REOPENED",
        "NOTE, RECEIVED:RECEIVED ACKNOWLEDGED:ACKNOWLEDGED TRANSFERRED:TRANSFERRED ON_HOLD:ON_HOLD"
                + " ANSWERED:ANSWERED CLOSED:CLOSED REOPENED:REOPENED",
        "ANONYMISATION, RECEIVED:CLOSED ACKNOWLEDGED:CLOSED TRANSFERRED:CLOSED ON_HOLD:CLOSED ANSWERED:CLOSED"
                + " CLOSED:CLOSED REOPENED:CLOSED",
        "RECEPTION, -"
    })
    void a_step_leads_from_some_states_and_is_refused_from_the_others(CaseStep step, String allowed) {
        for (CaseState from : CaseState.values()) {
            String expected = allowed.lines()
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .filter(pair -> pair.startsWith(from + ":"))
                    .map(pair -> pair.substring(pair.indexOf(':') + 1))
                    .findFirst()
                    .orElse("-");
            assertThat(step.from(from).map(Enum::name).orElse("-"))
                    .as("%s from %s", step, from)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-03-04, 0, true", "2022-03-07, 1, true", "2022-03-11, 5, true", "2022-03-14, 6, false"})
    void an_answer_is_measured_in_working_days(LocalDate answeredOn, int workingDays, boolean inTime) {
        // Given
        CaseFile file = aComplaint();

        // When
        file.answer(given("Bonjour", answeredOn, AnswerMeans.TELEPHONE), ALONE, anAgentOn(NEXT_MONDAY));

        // Then
        assertThat(file.owedAnswer().workingDays()).isEqualTo(workingDays);
        assertThat(file.owedAnswer().inTime()).isEqualTo(inTime);
        assertThat(file.state()).isEqualTo(CaseState.ANSWERED);
    }

    @Test
    void every_step_is_in_the_table() throws Exception {
        // Given
        String[] rows = CaseFileTest.class
                .getDeclaredMethod(
                        "a_step_leads_from_some_states_and_is_refused_from_the_others", CaseStep.class, String.class)
                .getAnnotation(CsvSource.class)
                .value();

        // When
        List<String> told = Arrays.stream(rows)
                .map(row -> row.substring(0, row.indexOf(',')))
                .toList();

        // Then
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(CaseStep.values()).map(Enum::name).toList());
    }

    @Test
    void a_holding_reply_does_not_stop_the_clock() {
        // Given
        CaseFile file = aComplaint();

        // When
        file.putOnHold("Nous cherchons.", anAgentOn(MONDAY));

        // Then
        assertThat(file.owedAnswer().dueOn()).isEqualTo("2022-03-11");
        assertThat(file.isLate(noon(NEXT_MONDAY))).isTrue();
    }

    @Test
    void an_answer_before_the_receipt_or_after_today_is_refused() {
        CaseFile file = aComplaint();

        assertThatThrownBy(() ->
                        file.answer(given("…", LocalDate.of(2022, 3, 3), AnswerMeans.LETTER), ALONE, anAgentOn(MONDAY)))
                .hasMessage("La réponse ne peut pas être datée avant la réception.");
        assertThatThrownBy(() -> file.answer(given("…", NEXT_MONDAY, AnswerMeans.LETTER), ALONE, anAgentOn(MONDAY)))
                .hasMessage("La date de réponse est dans le futur.");
        assertThat(file.state()).isEqualTo(CaseState.RECEIVED);
    }

    @Test
    void a_case_that_is_owed_an_answer_is_not_closed_without_one() {
        CaseFile file = aComplaint();

        assertThatThrownBy(() -> file.close(null, anAgentOn(MONDAY)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(ComplaintsProblem.CASE_STATE));
    }

    @Test
    void reopening_sets_the_clock_going_again_from_the_first_receipt() {
        // Given
        CaseFile file = aComplaint();
        file.answer(given("Bonjour", MONDAY, AnswerMeans.EMAIL), ALONE, anAgentOn(MONDAY));

        // When
        file.reopen("A écrit de nouveau", RULES, anAgentOn(NEXT_MONDAY));

        // Then
        assertThat(file.owedAnswer().answeredOn()).isNull();
        assertThat(file.isLate(noon(NEXT_MONDAY))).isTrue();
        assertThat(file.receivedOn()).isEqualTo("2022-03-04");
    }

    @Test
    void a_late_acknowledgement_does_not_reopen_the_case() {
        // Given: the mail server was away from the receipt to the reopening.
        CaseFile file = aComplaint();
        assertThat(file.awaitsAcknowledgement()).isTrue();

        // When
        file.answer(given("Bonjour", MONDAY, AnswerMeans.EMAIL), ALONE, anAgentOn(MONDAY));
        file.reopen("A écrit de nouveau", RULES, anAgentOn(NEXT_MONDAY));

        // Then
        assertThat(file.awaitsAcknowledgement()).isFalse();
    }

    @Test
    void every_step_is_dated_signed_and_numbered() {
        // Given
        CaseFile file = aComplaint();

        // When
        file.acknowledge(anAgentOn(MONDAY));
        file.answer(given("Bonjour", MONDAY, AnswerMeans.LETTER), ALONE, anAgentOn(NEXT_MONDAY));

        // Then
        assertThat(file.drainNewSteps())
                .extracting(CaseEvent::position, CaseEvent::type, CaseEvent::authorName, CaseEvent::tookPlace)
                .containsExactly(
                        tuple(2, CaseStep.ACKNOWLEDGEMENT, "Alix Agent", MONDAY),
                        tuple(3, CaseStep.ANSWER, "Alix Agent", MONDAY),
                        tuple(4, CaseStep.NOTE, "Alix Agent", NEXT_MONDAY));
    }

    @ParameterizedTest
    @CsvSource({"2022-03-11T22:59:00Z, false", "2022-03-11T23:00:00Z, true"})
    void a_case_becomes_late_at_the_midnight_of_its_site(Instant now, boolean late) {
        assertThat(aComplaint().isLate(now)).isEqualTo(late);
    }

    @Test
    void the_desk_deals_with_the_latest_first_and_the_done_last() {
        // Given
        LocalDate received = LocalDate.of(2022, 3, 4);

        // When
        int late = DeskRank.of(CaseState.RECEIVED, LocalDate.of(2022, 3, 1), received, null);
        int due = DeskRank.of(CaseState.ON_HOLD, LocalDate.of(2022, 3, 11), received, null);
        int notOwed = DeskRank.of(CaseState.RECEIVED, null, received, null);
        int recent = DeskRank.of(CaseState.ANSWERED, LocalDate.of(2022, 3, 11), received.plusDays(1), null);
        int done = DeskRank.of(CaseState.CLOSED, LocalDate.of(2022, 3, 11), received, null);

        // Then
        assertThat(List.of(late, due, notOwed, recent, done)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_refused_step_leaves_the_case_as_it_was() {
        // Given
        Author author = anAgentOn(MONDAY);
        CaseFile file = aComplaint();
        file.answer(given("Bonjour", MONDAY, AnswerMeans.EMAIL), ALONE, author);
        file.close(null, author);
        Qualification suggestion = new Qualification(CaseKind.SUGGESTION, Scope.RECEPTION, "Attente", null);

        // When
        assertThatThrownBy(() -> file.requalify(suggestion, null, RULES, ALONE, author))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> file.assign(new Assignment("a", "A"), author)).isInstanceOf(Problem.class);

        // Then
        assertThat(file.kind()).isEqualTo(CaseKind.COMPLAINT);
        assertThat(file.theme()).isNull();
        assertThat(file.owedAnswer().owed()).isTrue();
        assertThat(file.assignment()).isNull();
    }

    @Test
    void the_steps_that_staff_may_take_follow_from_the_state_and_from_what_is_owed() {
        // Given
        CaseFile file = aComplaint();

        // When
        List<CaseStep> whileAwaited = file.possibleSteps();
        file.answer(given("Bonjour", MONDAY, AnswerMeans.EMAIL), ALONE, anAgentOn(MONDAY));
        List<CaseStep> onceAnswered = file.possibleSteps();
        file.anonymise(Author.platform(noon(NEXT_MONDAY)));

        // Then
        assertThat(whileAwaited)
                .containsExactly(
                        CaseStep.ACKNOWLEDGEMENT,
                        CaseStep.REQUALIFICATION,
                        CaseStep.TRANSFER,
                        CaseStep.HOLDING_REPLY,
                        CaseStep.ANSWER,
                        CaseStep.REDIRECTION,
                        CaseStep.MERGE,
                        CaseStep.CORRECTION,
                        CaseStep.ASSIGNMENT,
                        CaseStep.ATTACHMENT,
                        CaseStep.NOTE);
        assertThat(onceAnswered).contains(CaseStep.CLOSURE, CaseStep.REOPENING).doesNotContain(CaseStep.ANSWER);
        assertThat(file.possibleSteps()).isEmpty();
    }

    @Test
    void an_answer_that_is_owed_does_not_vanish_in_a_case_that_is_owed_none() {
        // Given
        CaseFile owed = aComplaint();
        CaseFile anonymous = aComplaint("76-ROUEN", Requester.anonymous());

        // Then
        assertThatThrownBy(() -> owed.merge(anonymous, ALONE, anAgentOn(MONDAY)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo(ComplaintsProblem.NOT_A_DUPLICATE);
                    assertThat(problem.detail()).contains("réunissez plutôt la demande " + anonymous.number());
                });
        assertThat(owed.owedAnswer().isAwaited()).isTrue();
        assertThat(owed.mergedInto()).isNull();
    }

    @Test
    void what_is_owed_an_answer_is_not_merged_into_what_is_due_later() {
        // Given
        CaseFile first = aComplaint();
        CaseFile later = aComplaintOf(MONDAY);

        // Then
        assertThatThrownBy(() -> first.merge(later, ALONE, anAgentOn(MONDAY)))
                .hasMessageContaining("l’attend plus tard");
        later.merge(first, ALONE, anAgentOn(MONDAY));
        assertThat(later.mergedInto()).isEqualTo(first.number());
        assertThat(first.owedAnswer().isAwaited()).isTrue();
    }

    @Test
    void nothing_is_merged_into_a_case_that_has_its_answer_or_is_closed() {
        // Given
        CaseFile answered = aComplaint();
        answered.answer(given("Bonjour", MONDAY, AnswerMeans.EMAIL), ALONE, anAgentOn(MONDAY));
        CaseFile closed = aComplaint("76-ROUEN", Requester.anonymous());
        closed.close(null, anAgentOn(MONDAY));

        // Then
        for (CaseFile into : List.of(answered, closed)) {
            CaseFile repeated = aComplaint("76-ROUEN", Requester.anonymous());
            assertThatThrownBy(() -> repeated.merge(into, ALONE, anAgentOn(MONDAY)))
                    .hasMessageContaining("a déjà sa réponse ou est close");
            assertThat(repeated.isOpen()).isTrue();
        }
    }

    @Test
    void a_case_with_which_another_is_answered_is_not_merged_itself() {
        // Given
        CaseFile second = aComplaint();
        CaseFile repeated = aComplaint();
        AnsweredTogether together = new AnsweredTogether(null, List.of(repeated));

        // Then
        assertThatThrownBy(() -> second.merge(aComplaint(), together, anAgentOn(MONDAY)))
                .hasMessageContaining("Une autre demande est déjà réunie avec celle-ci (" + repeated.number() + ")");
        assertThat(second.owedAnswer().isAwaited()).isTrue();
    }

    @Test
    void two_people_of_one_name_at_two_addresses_are_each_owed_an_answer() {
        // Given
        CaseFile one = aComplaint("76-ROUEN", new Requester("Camille Exemple", null, "1 rue de la Gare, 76000 Rouen"));
        CaseFile other = aComplaint("76-ROUEN", new Requester("Camille Exemple", null, "9 rue Haute, 76200 Dieppe"));
        CaseFile again =
                aComplaint("76-ROUEN", new Requester("camille exemple", null, "1, rue de la gare 76000 ROUEN"));

        // Then
        assertThatThrownBy(() -> one.merge(other, ALONE, anAgentOn(MONDAY))).hasMessageContaining("deux personnes");
        again.merge(one, ALONE, anAgentOn(MONDAY));
        assertThat(again.mergedInto()).isEqualTo(one.number());
    }

    @Test
    void both_histories_tell_that_a_merge_is_undone() {
        // Given
        CaseFile first = aComplaint();
        CaseFile repeated = aComplaint();
        repeated.merge(first, ALONE, anAgentOn(MONDAY));

        // When
        repeated.reopen("Ce n’est pas la même", RULES, anAgentOn(MONDAY));
        first.unmerge(repeated, anAgentOn(MONDAY));

        // Then
        assertThat(repeated.drainNewSteps().getLast().summary())
                .isEqualTo("Rouverte : n’est plus traitée avec la demande " + first.number() + ".");
        assertThat(first.drainNewSteps().getLast().note()).contains(repeated.number() + " n’est plus réunie");
        assertThat(repeated.owedAnswer().isAwaited()).isTrue();
    }
}
