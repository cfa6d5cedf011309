package fr.gouv.qualite.indicators.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.platform.InvalidValueException;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "1 234 | 1234",
                "1\u00A0234 | 1234",
                "1\u202F234\u202F567 | 1234567",
                "12,0 | 12",
                "12.00 | 12",
                "-0 | 0",
                "-3 | -3"
            })
    void a_count_is_read_when_it_says_one_thing(String typed, BigDecimal number) {
        assertThat(SheetNumber.count(typed)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 | Écrivez 1234",
                "1,234 | Écrivez 1234",
                "1'234 | Écrivez 1234",
                "1’234 | Écrivez 1234",
                "12.000 | Écrivez 12000",
                "1,234.0 | Écrivez 1234,",
                "1.234,00 | Écrivez 1234,",
                "1,234.5 | Ce nombre compte quelque chose",
                "1'234,5 | Ce nombre compte quelque chose",
                "1.234.567 | Écrivez 1234567",
                "1.234,5 | plusieurs façons",
                "1,234.5 | plusieurs façons",
                "12,5 | n’est pas un nombre entier",
                "12.75 | n’est pas un nombre entier",
                "0,5 | n’est pas un nombre entier",
                "0.123 | n’est pas un nombre entier",
                "1 2 | n’est pas un nombre",
                "12 34 | n’est pas un nombre",
                "1e3 | n’est pas un nombre",
                "１２ | n’est pas un nombre",
                "43 % | est un pourcentage",
                "43% | est un pourcentage",
                "+5 | n’est pas un nombre",
                "VRAI | n’est pas un nombre",
                "2026-02-01 | n’est pas un nombre"
            })
    void a_count_that_could_say_another_is_refused_with_what_to_write(String typed, String why) {
        assertThatThrownBy(() -> SheetNumber.count(typed))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(typed)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5 | 1.5",
                "1.5 | 1.5",
                "1,234 | 1.234",
                "1 234,5 | 1234.5",
                "1.25 | 1.25",
                "0.125 | 0.125",
                "12 | 12",
                "1.2345 | 1.2345"
            })
    void a_number_with_decimals_keeps_the_french_comma(String typed, BigDecimal number) {
        assertThat(SheetNumber.decimal(typed)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 | Écrivez 1234 ou 1,234",
                "1.234,5 | Écrivez 1234,5",
                "1,234.5 | Écrivez 1234,5",
                "1'234 | Écrivez 1234",
                "1.234.567 | Écrivez 1234567",
                "95 % | est un pourcentage",
                "1e3 | n’est pas un nombre"
            })
    void a_number_that_could_be_thousands_is_refused(String typed, String why) {
        assertThatThrownBy(() -> SheetNumber.decimal(typed))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(why);
    }
}
