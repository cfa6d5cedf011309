package fr.gouv.qualite.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.platform.Period.Month;
import fr.gouv.qualite.platform.Period.Quarter;
import fr.gouv.qualite.platform.Period.Semester;
import fr.gouv.qualite.platform.Period.Year;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2022-03, 2022-03-01, 2022-03-31, 2022-02, 2022-04, 1, mars 2022",
        "2024-02, 2024-02-01, 2024-02-29, 2024-01, 2024-03, 1, février 2024",
        "2022-01, 2022-01-01, 2022-01-31, 2021-12, 2022-02, 1, janvier 2022",
        "2022-Q1, 2022-01-01, 2022-03-31, 2021-Q4, 2022-Q2, 3, 1er trimestre 2022",
        "2021-Q4, 2021-10-01, 2021-12-31, 2021-Q3, 2022-Q1, 3, 4e trimestre 2021",
        "2022-S1, 2022-01-01, 2022-06-30, 2021-S2, 2022-S2, 6, 1er semestre 2022",
        "2022-S2, 2022-07-01, 2022-12-31, 2022-S1, 2023-S1, 6, 2e semestre 2022",
        "2022, 2022-01-01, 2022-12-31, 2021, 2023, 12, 2022",
    })
    void a_period_knows_its_days_its_neighbours_and_its_name(
            String text, LocalDate first, LocalDate last, String previous, String next, int months, String label) {
        // When
        Period period = Period.parse(text);

        // Then
        assertThat(period).hasToString(text);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.previous()).hasToString(previous);
        assertThat(period.next()).hasToString(next);
        assertThat(period.months()).hasSize(months);
        assertThat(period.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mars 2022", "2022-3", "2022-Q01", "2022-T1", "22-03", "2022-03-01", "2022 ", "٢٠٢٢"})
    void anything_else_is_not_a_period(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("« " + text + " » n’est pas une période. Écrivez un mois (2022-03)");
    }

    @ParameterizedTest
    @CsvSource({"2022-13, 12", "2022-00, 12", "2022-Q5, 4", "2022-S0, 2"})
    void a_number_that_the_year_does_not_have_is_refused(String text, int perYear) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("n’existe pas dans l’année : donnez un numéro de 1 à " + perYear + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999", "2100-01", "0222-03"})
    void a_year_out_of_the_calendar_is_refused(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("est hors du calendrier, qui va de 2000 à 2099.");
    }

    @Test
    void only_a_month_is_read_as_a_month() {
        assertThat(Month.parse("2022-03")).isEqualTo(new Month(2022, 3));
        assertThatThrownBy(() -> Month.parse("2022-Q1"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("« 2022-Q1 » n’est pas un mois. Écrivez-le par exemple 2022-03.");
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "3,1,1", "4,2,1", "6,2,1", "7,3,2", "12,4,2"})
    void a_month_belongs_to_its_quarter_semester_and_year(int month, int quarter, int semester) {
        // Given
        Month period = new Month(2022, month);

        // Then
        assertThat(period.quarter()).isEqualTo(new Quarter(2022, quarter));
        assertThat(period.semester()).isEqualTo(new Semester(2022, semester));
        assertThat(period.wholeYear()).isEqualTo(new Year(2022));
        assertThat(Stream.of(period.quarter(), period.semester(), period.wholeYear()))
                .allMatch(longer -> longer.contains(period) && longer.months().contains(period));
    }

    @Test
    void months_run_through_the_new_year_and_up_to_the_end_of_the_calendar() {
        assertThat(new Month(2021, 12).through(new Month(2022, 2)))
                .extracting(Month::toString)
                .containsExactly("2021-12", "2022-01", "2022-02");
        assertThat(new Month(2022, 2).through(new Month(2021, 12))).isEmpty();
        assertThat(new Year(2099).months()).hasSize(12);
    }

    @Test
    void a_period_contains_its_first_and_last_days_and_none_beyond() {
        // Given
        Quarter quarter = new Quarter(2022, 1);

        // Then
        assertThat(quarter.contains(LocalDate.of(2021, 12, 31))).isFalse();
        assertThat(quarter.contains(LocalDate.of(2022, 1, 1))).isTrue();
        assertThat(quarter.contains(LocalDate.of(2022, 3, 31))).isTrue();
        assertThat(quarter.contains(LocalDate.of(2022, 4, 1))).isFalse();
        assertThat(quarter.contains(new Semester(2022, 1))).isFalse();
        assertThat(quarter.contains(new Month(2021, 12))).isFalse();
    }

    @Test
    void periods_are_ordered_by_their_first_day_then_the_shorter_first() {
        assertThat(Stream.of("2022", "2022-02", "2022-Q1", "2022-S1", "2022-01", "2021-Q4")
                        .map(Period::parse)
                        .sorted()
                        .map(Period::toString))
                .containsExactly("2021-Q4", "2022-01", "2022-Q1", "2022-S1", "2022", "2022-02");
    }

    @Test
    void the_periods_before_stop_where_the_calendar_begins() {
        assertThat(Period.parse("2022-02").before(3))
                .extracting(Period::toString)
                .containsExactly("2022-01", "2021-12", "2021-11");
        assertThat(Period.parse("2000-Q2").before(12))
                .extracting(Period::toString)
                .containsExactly("2000-Q1");
        assertThat(Period.parse("2000").before(12)).isEmpty();
    }
}
