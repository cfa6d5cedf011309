package fr.gouv.qualite.reporting.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.platform.service.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022-04-30, 30\u00a0avril 2022, 2022-04-30",
        "2022-04, avril 2022, 2022-04-30",
        "2022-Q2, 2e trimestre 2022, 2022-06-30",
        "2022, 2022, 2022-12-31",
        "2023-2024, 2023-2024, 2024-12-31"
    })
    void a_due_date_is_a_day_or_a_period_and_ends_with_its_last_day(String text, String label, String lastDay) {
        // When
        DueDate due = DueDate.parse(text);

        // Then
        assertThat(due.label()).isEqualTo(label);
        assertThat(due.lastDay()).hasToString(lastDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bientôt", "2024-2023", "2022-13", "2022-02-30", "", "20222"})
    void what_is_not_a_date_is_refused_with_the_ways_to_write_one(String text) {
        assertThatThrownBy(() -> DueDate.parse(text))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Écrivez un jour (2022-04-30)");
    }

    @ParameterizedTest
    @CsvSource({"TO_DO, 10", "IN_PROGRESS, 100", "DONE, 99"})
    void a_percentage_that_contradicts_the_progress_is_refused(Progress progress, int percent) {
        assertThatThrownBy(() -> progress.check(percent))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("ne va pas avec " + percent + " %");
    }
}
