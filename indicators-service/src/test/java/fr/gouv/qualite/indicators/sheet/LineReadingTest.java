package fr.gouv.qualite.indicators.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineReadingTest {

    @ParameterizedTest
    @CsvSource({
        "2022-03, 2022-03",
        "2022-03-01, 2022-03",
        "2022-03-01T00:00:00, 2022-03",
        "01/03/2022, 2022-03",
        "3/2022, 2022-03",
        "44621, 2022-03",
        "2022-Q1, 2022-Q1",
        "2022-T1, 2022-Q1",
        "2022-S2, 2022-S2",
        "2022, 2022"
    })
    void a_period_is_read_also_as_spreadsheets_turn_it_into_a_date(String typed, String period) {
        assertThat(LineReading.period(typed).toString()).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mars", "2022-13", "99999"})
    void what_is_no_period_is_not_guessed(String typed) {
        assertThatThrownBy(() -> LineReading.period(typed)).isInstanceOf(LineReading.Misread.class);
    }

    @ParameterizedTest
    @CsvSource({"Numérateur, NUMERATOR", "NUMERATEUR, NUMERATOR", "' Période ', PERIOD", "site, SITE"})
    void a_column_is_found_whatever_its_accents(String title, ImportColumn column) {
        assertThat(ImportColumn.titled(title)).contains(column);
    }
}
