package fr.gouv.qualite.complaints.casefile;

import static fr.gouv.qualite.complaints.casefile.Fixtures.aComplaint;
import static fr.gouv.qualite.complaints.casefile.Fixtures.anAgentOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What happens to a case beside its answer: found to be a duplicate, put right. */
class CaseLifeTest {

    private static final Author AGENT = anAgentOn(LocalDate.of(2022, 3, 7));

    @Test
    void a_duplicate_is_closed_and_owed_nothing_and_the_other_case_keeps_its_trace() {
        // Given
        CaseFile into = aComplaint();
        CaseFile duplicate = numbered("76-2022-8888QQ");

        // When
        duplicate.merge(into, AGENT);

        // Then
        assertThat(duplicate.state).isEqualTo(CaseState.CLOSED);
        assertThat(duplicate.owedAnswer).isFalse();
        assertThat(duplicate.dueOn).isNull();
        assertThat(duplicate.mergedInto).isEqualTo(into.number);
        assertThat(into.newSteps.getLast().note).contains("76-2022-8888QQ");
        assertThat(into.owedAnswer).isTrue();
    }

    @Test
    void two_people_are_each_owed_an_answer() {
        // Given
        CaseFile into = aComplaint();
        CaseFile fromSomeoneElse = numbered("76-2022-8888QQ");
        fromSomeoneElse.requesterEmail = "dominique@example.org";

        // Then
        assertThatThrownBy(() -> fromSomeoneElse.merge(into, AGENT))
                .isInstanceOf(Problem.class)
                .hasMessage("Ces deux messages viennent de deux personnes : chacune attend sa réponse.");
    }

    @Test
    void a_case_is_not_the_duplicate_of_itself_nor_of_a_duplicate_nor_of_another_sites() {
        // Given
        CaseFile file = aComplaint();
        CaseFile merged = numbered("76-2022-8888QQ");
        merged.mergedInto = "76-2022-9999QQ";
        CaseFile elsewhere = numbered("76-2022-7777QQ");
        elsewhere.site = "76-DIEPPE";

        // Then
        assertThat(List.of(file, merged, elsewhere))
                .allSatisfy(into ->
                        assertThatThrownBy(() -> file.merge(into, AGENT)).isInstanceOf(Problem.class));
    }

    @Test
    void a_correction_says_what_changed_without_anything_personal() {
        // Given
        CaseFile file = aComplaint();
        Requester corrected = new Requester("Camille Exemple", "camille@example.net", null);

        // When
        file.correct(
                new Correct(Channel.LETTER, null, null, null, corrected, "Adresse mal relue"),
                channel -> Optional.empty(),
                AGENT);

        // Then
        assertThat(file.newSteps.getLast().summary)
                .isEqualTo("Corrigé : canal (« Formulaire de contact » devient « Courrier »), nom et adresses.");
        assertThat(file.requesterEmail).isEqualTo("camille@example.net");
        assertThat(file.receivedOn).isEqualTo("2022-03-04");
        assertThat(file.owedAnswer).isFalse();
    }

    @Test
    void a_correction_that_changes_nothing_is_refused() {
        // Given
        CaseFile file = aComplaint();
        Correct same = new Correct(Channel.WEB_FORM, Language.fr, null, null, file.requester(), "Rien");

        // Then
        assertThatThrownBy(() -> file.correct(same, channel -> Optional.empty(), AGENT))
                .hasMessage("Cette correction ne change rien.");
    }

    private static CaseFile numbered(String number) {
        CaseFile file = aComplaint();
        file.number = number;
        return file;
    }
}
