package fr.gouv.qualite.indicators.board;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.indicators.computed.ComputedCells;
import fr.gouv.qualite.platform.Period;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month that has just ended may still wait for the figures of the other services. */
class MonthCellsTest {

    @ParameterizedTest
    @CsvSource({"2022-02-28, false", "2022-03-01, false", "2022-03-07, false", "2022-03-08, true"})
    void nothing_is_presumed_of_a_month_before_its_figures_had_a_week_to_come(LocalDate today, boolean presumed) {
        assertThat(ComputedCells.isPresumedQuiet(Period.parse("2022-02"), today))
                .isEqualTo(presumed);
    }
}
