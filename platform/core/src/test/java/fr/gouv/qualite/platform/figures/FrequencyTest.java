package fr.gouv.qualite.platform.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource({
        "MONTH,    3, 2022-02, 2022-04",
        "QUARTER,  1, 2022-Q2, 2022-Q2",
        "SEMESTER, 1, 2022-S2, 2022-S2",
    })
    void its_periods_lie_entirely_within(Frequency frequency, int count, Period first, Period last) {
        LocalDate end = frequency == Frequency.SEMESTER ? LocalDate.of(2023, 4, 30) : last.lastDay();
        assertThat(frequency.within(LocalDate.of(2022, 2, 1), end))
                .hasSize(count)
                .startsWith(first)
                .endsWith(last);
    }

    @Test
    void a_period_shorter_than_its_own_has_none() {
        assertThat(Frequency.YEAR.within(Period.parse("2022-Q1"))).isEmpty();
        assertThat(Frequency.MONTH.within(Period.parse("2022"))).hasSize(12);
        assertThat(Frequency.of(Period.parse("2022-S1"))).isEqualTo(Frequency.SEMESTER);
    }
}
