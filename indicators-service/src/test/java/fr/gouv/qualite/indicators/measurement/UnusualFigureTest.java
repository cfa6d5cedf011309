package fr.gouv.qualite.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusualFigureTest {

    /** 5 and 9,999 are the exceptions of a year. */
    private static final List<BigDecimal> VISITORS = numbers(120, 150, 310, 200, 180, 9_999, 130, 5);

    @ParameterizedTest
    @CsvSource({"120", "310", "40", "930"})
    void what_is_near_the_past_is_not_asked_again(BigDecimal visitors) {
        assertThat(UnusualFigure.of("value", visitors, VISITORS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"931", "31000", "39", "0", "1.234"})
    void what_is_far_from_the_past_is_asked_again(BigDecimal visitors) {
        assertThat(UnusualFigure.of("value", visitors, VISITORS)).isPresent();
    }

    @Test
    void it_says_what_is_usual() {
        assertThat(UnusualFigure.of("value", new BigDecimal("31000"), VISITORS).map(UnusualFigure::text))
                .contains("31\u202F000\u00A0: ce site donne d’habitude entre 120 et 310.");
        assertThat(UnusualFigure.of("value", new BigDecimal("99"), numbers(4, 4, 4, 4, 4, 4))
                        .map(UnusualFigure::text))
                .contains("99\u00A0: ce site donne d’habitude 4.");
    }

    @Test
    void of_a_short_past_only_what_is_out_of_proportion_is_asked_again() {
        assertThat(UnusualFigure.of("value", BigDecimal.valueOf(9_000), numbers(1, 1)))
                .isEmpty();
        assertThat(UnusualFigure.of("value", BigDecimal.valueOf(600), numbers(120, 90, 110)))
                .isEmpty();
        assertThat(UnusualFigure.of("value", BigDecimal.valueOf(1_200), numbers(120, 90, 110)))
                .isPresent();
        assertThat(UnusualFigure.of("value", BigDecimal.valueOf(31_000), numbers(120, 310, 150)))
                .map(UnusualFigure::text)
                .contains("31\u202F000\u00A0: ce site donne d’habitude entre 120 et 310.");
        assertThat(UnusualFigure.of("value", BigDecimal.valueOf(11), numbers(120, 310, 150)))
                .isPresent();
    }

    @Test
    void small_numbers_may_triple() {
        assertThat(UnusualFigure.of("value", BigDecimal.TEN, numbers(1, 1, 1, 1, 1, 1)))
                .isEmpty();
        assertThat(UnusualFigure.of("value", BigDecimal.valueOf(12), numbers(1, 1, 1, 1, 1, 1)))
                .isPresent();
    }

    @Test
    void each_of_two_counts_is_compared_with_its_own_past() {
        List<Figures> past =
                Stream.generate(() -> figures(1_200, 1_300)).limit(6).toList();

        assertThat(UnusualFigure.in(figures(1_150, 1_280), past)).isEmpty();
        assertThat(UnusualFigure.in(figures(1, 1), past))
                .extracting(UnusualFigure::field)
                .containsExactly("numerator", "denominator");
        assertThat(UnusualFigure.in(figures(12, 1_300), past))
                .extracting(UnusualFigure::field)
                .containsExactly("numerator");
    }

    private static Figures figures(long numerator, long denominator) {
        return new Figures(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), BigDecimal.ONE);
    }

    private static List<BigDecimal> numbers(long... numbers) {
        return Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
    }
}
