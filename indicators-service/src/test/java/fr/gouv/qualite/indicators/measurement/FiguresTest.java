package fr.gouv.qualite.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.Formula;
import fr.gouv.qualite.platform.service.problem.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "RATIO, PERCENT, 43, 46, 93.48",
        "RATIO, PERCENT, 39, 42, 92.86",
        "RATIO, PERCENT, 46, 47, 97.87",
        "RATIO, PER_MILLE, 7, 1502, 4.66",
        "RATIO, PERCENT, 0, 12, 0",
        "RATIO, PERCENT, 12, 12, 100",
        "MEAN, WORKING_DAYS, 84, 43, 1.95",
        "MEAN, WORKING_DAYS, 69, 41, 1.68",
        "MEAN, WORKING_DAYS, 120, 10, 12"
    })
    void two_counts_make_a_value(
            Formula formula, Unit unit, String numerator, String denominator, BigDecimal published) {
        // When
        Figures figures = Figures.of(formula, unit, entry(numerator, denominator, null));
        // Then
        assertThat(figures.value()).isNotNull();
        assertThat(rounded(figures.value())).isEqualByComparingTo(published);
        assertThat(figures.text()).isEqualTo(numerator + " / " + denominator);
    }

    @ParameterizedTest
    @CsvSource({"MEDIAN, DAYS", "MEDIAN, COUNT", "VALUE, HOURS"})
    void other_formulas_take_the_value_as_it_is(Formula formula, Unit unit) {
        // When
        Figures figures = Figures.of(formula, unit, entry(null, null, "0.88"));
        // Then
        assertThat(figures).isEqualTo(new Figures(null, null, new BigDecimal("0.88")));
        assertThat(figures.text()).isEqualTo("0.88");
    }

    @ParameterizedTest
    @CsvSource({
        "MEAN, WORKING_DAYS, 18280, 10, , numerator",
        "MEAN, DAYS, 3000, 1, , numerator",
        "MEDIAN, DAYS, , , 1828, value",
        "VALUE, HOURS, , , 43849, value"
    })
    void a_delay_of_more_than_five_years_is_refused(
            Formula formula,
            Unit unit,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String value,
            String field) {
        assertThatThrownBy(() -> Figures.of(formula, unit, entry(numerator, denominator, value)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.errors())
                        .extracting(Problem.FieldError::field)
                        .containsExactly(field));
    }

    @ParameterizedTest
    @CsvSource({
        "RATIO, 2, 1, , ne peut pas dépasser",
        "RATIO, , 1, , Donnez ce nombre",
        "RATIO, 1, 0, , sans objet",
        "RATIO, 1, 2, 50, ne prend pas ce nombre",
        "MEAN, -1, 2, , négatif",
        "COUNT, 1, , , ne prend pas ce nombre",
        "VALUE, , , , Donnez ce nombre",
        "VALUE, , , 0.1234567, trop précis",
        "VALUE, , , 1234567890123, trop grand",
        "VALUE, , , 1E999999999, trop grand",
        "VALUE, , , 10000000.5, trop grand",
        "COUNT, , , 999999999999, trop grand",
        "COUNT, , , 12.5, nombre entier",
        "RATIO, 1.234, 1300, , nombre entier",
        "RATIO, 1234, 1300.5, , nombre entier",
        "MEAN, 12, 2.5, , nombre entier"
    })
    void what_cannot_be_is_refused(
            Formula formula,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String value,
            String why) {
        assertThatThrownBy(() -> Figures.of(formula, Unit.PERCENT, entry(numerator, denominator, value)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({
        "VALUE, COUNT, 0.5, false",
        "VALUE, COUNT_PER_YEAR, 0.5, false",
        "COUNT, COUNT, 12.0, true",
        "COUNT, COUNT, 1E+3, true",
        "COUNT, COUNT, 10000000, true",
        "VALUE, DAYS, 0.5, true"
    })
    void a_value_in_a_unit_that_counts_is_whole(Formula formula, Unit unit, String value, boolean taken) {
        if (taken) {
            assertThat(Figures.of(formula, unit, entry(null, null, value)).value())
                    .isEqualByComparingTo(new BigDecimal(value));
        } else {
            assertThatThrownBy(() -> Figures.of(formula, unit, entry(null, null, value)))
                    .isInstanceOf(Problem.class);
        }
    }

    @Test
    void a_whole_number_is_kept_without_decimals() {
        assertThat(Figures.of(Formula.RATIO, Unit.PERCENT, entry("12.0", "1E+2", null))
                        .text())
                .isEqualTo("12 / 100");
    }

    @Test
    void the_same_number_written_otherwise_is_the_same() {
        Figures one = new Figures(new BigDecimal("1.0"), BigDecimal.TWO, new BigDecimal("50"));
        Figures other = new Figures(BigDecimal.ONE, new BigDecimal("2.00"), new BigDecimal("5E+1"));
        assertThat(one.sameAs(other)).isTrue();
        assertThat(one.sameAs(Figures.NONE)).isFalse();
        assertThat(Figures.NONE.sameAs(one)).isFalse();
        assertThat(Figures.NONE.text()).isEqualTo("aucune valeur");
    }

    private static RecordMeasurement entry(
            @Nullable String numerator, @Nullable String denominator, @Nullable String value) {
        return new RecordMeasurement(
                EntryKind.ENTERED, number(numerator), number(denominator), number(value), null, null, null);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static BigDecimal rounded(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.valueOf(-1) : value.setScale(2, RoundingMode.HALF_UP);
    }
}
