package fr.gouv.qualite.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "PERCENT, 93.478260869, 2, '93,48 %'",
        "PERCENT, 77, 2, '77 %'",
        "PERCENT, 100.00, 2, '100 %'",
        "PERCENT, 99.999, 2, '100,00 %'",
        "PERCENT, 7.5, 2, '7,50 %'",
        "PERCENT, 0, 2, '0 %'",
        "PERCENT, 0.125, 2, '0,13 %'",
        "PERCENT, 93.5, 0, '94 %'",
        "PER_MILLE, 4.6604, 2, '4,66 ‰'",
        "WORKING_DAYS, 1.95, 2, '1,95 j'",
        "DAYS, 12, 0, '12 j'",
        "HOURS, 0.75, 2, '0,75 h'",
        "COUNT, 12, 0, '12'",
        "COUNT_PER_YEAR, 4, 0, '4 par an'",
    })
    void a_value_is_shown_in_french_with_its_unit(Unit unit, BigDecimal value, int precision, String shown) {
        assertThat(unit.format(value, precision).replace('\u00A0', ' ')).isEqualTo(shown);
    }

    @Test
    void thousands_and_units_never_wrap() {
        assertThat(Unit.DAYS.format(new BigDecimal("1234567.5"), 1)).isEqualTo("1\u202F234\u202F567,5\u00A0j");
    }

    @Test
    void a_unit_has_a_name_for_the_head_of_a_column() {
        assertThat(Unit.WORKING_DAYS.label()).isEqualTo("jours ouvrés");
        assertThat(Unit.PER_MILLE.symbol()).isEqualTo("‰");
    }
}
