package fr.gouv.qualite.complaints.casefile;

import static fr.gouv.qualite.complaints.Api.byPost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.complaints.Api;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Database;
import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is open and what is late is said once in Java and once in SQL: both say the same. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class OpenAndLateTest {

    private static final String SITE = "50-CHERBOURG";

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void the_database_and_the_code_agree_on_which_states_are_open(CaseState state) throws SQLException {
        // Given: an answer that is owed keeps a case open, so it is given.
        String id = recorded();

        // When
        Database.run(
                "UPDATE case_file SET answered_on = received_on, state = '%s' WHERE id = '%s'".formatted(state, id));

        // Then
        assertThat(Database.text("SELECT open FROM case_file WHERE id = '" + id + "'"))
                .isEqualTo(state.isOpen() ? "t" : "f");
    }

    @Test
    void the_database_and_the_code_agree_on_the_day_from_which_a_case_is_late() {
        // Given
        String id = recorded();

        // When
        LocalDate lateFrom = LocalDate.parse(Database.text("SELECT late_from FROM case_file WHERE id = '" + id + "'"));
        LocalDate dueOn = LocalDate.parse(Database.text("SELECT due_on FROM case_file WHERE id = '" + id + "'"));

        // Then
        OwedAnswer owed = new OwedAnswer("RULE", true, dueOn, null, null, null);
        assertThat(owed.isLate(lateFrom)).isTrue();
        assertThat(owed.isLate(lateFrom.minusDays(1))).isFalse();
    }

    @Test
    void what_is_owed_an_answer_and_has_none_is_never_closed() {
        String id = recorded();

        assertThatThrownBy(() -> Database.run("UPDATE case_file SET state = 'CLOSED' WHERE id = '" + id + "'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("case_file_awaited_is_open");
    }

    private static String recorded() {
        return Api.record(byPost(Api.site(SITE, "Cherbourg")));
    }
}
