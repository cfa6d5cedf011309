package fr.gouv.qualite.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    @ParameterizedTest(name = "{1} {0} {2}: {3}")
    @CsvSource({
        "GT, 93.48, 75, true",
        "GT, 75, 75, false",
        "GE, 75.00, 75, true",
        "GE, 74.996, 75, false",
        "LT, 1.95, 5, true",
        "LT, 5, 5, false",
        "LE, 5, 5, true",
        "LE, 5.001, 5, false",
        "EQ, 4.0, 4, true",
        "EQ, 4.1, 4, false",
    })
    void a_value_reaches_its_target_or_not(
            TargetComparator comparator, BigDecimal value, BigDecimal target, boolean met) {
        assertThat(new Target(comparator, target).isMetBy(value)).isEqualTo(met);
    }

    @Test
    void a_rounded_value_does_not_pass_for_the_exact_one() {
        // Given
        Target atLeastTwoThirds = new Target(TargetComparator.GE, new BigDecimal("66.67"));

        // When
        BigDecimal exact = Rate.of(2, 3).in(Unit.PERCENT).orElseThrow();

        // Then
        assertThat(Unit.PERCENT.format(exact, 2)).isEqualTo("66,67\u00A0%");
        assertThat(atLeastTwoThirds.isMetBy(exact)).isFalse();
    }

    @Test
    void a_target_may_be_a_whole_number() {
        assertThat(Target.of(TargetComparator.GT, 75)).isEqualTo(new Target(TargetComparator.GT, new BigDecimal("75")));
    }

    @ParameterizedTest
    @CsvSource({
        "GT, 75, PERCENT, '> 75 %'",
        "GE, 0.5, PER_MILLE, '≥ 0,5 ‰'",
        "LT, 5, WORKING_DAYS, '< 5 j'",
        "LE, 1, HOURS, '≤ 1 h'",
        "EQ, 4, COUNT_PER_YEAR, '= 4 par an'",
    })
    void a_target_is_shown_in_french(TargetComparator comparator, BigDecimal value, Unit unit, String shown) {
        assertThat(new Target(comparator, value).format(unit).replace('\u00A0', ' '))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"GT, true, false", "GE, true, false", "LT, false, true", "LE, false, true", "EQ, true, true"})
    void a_comparator_suits_one_sense(TargetComparator comparator, boolean higher, boolean lower) {
        assertThat(comparator.suits(Sense.HIGHER_IS_BETTER)).isEqualTo(higher);
        assertThat(comparator.suits(Sense.LOWER_IS_BETTER)).isEqualTo(lower);
    }

    @Test
    void better_means_higher_or_lower_according_to_the_sense() {
        assertThat(Sense.HIGHER_IS_BETTER.isBetter(BigDecimal.TWO, BigDecimal.ONE))
                .isTrue();
        assertThat(Sense.LOWER_IS_BETTER.isBetter(BigDecimal.TWO, BigDecimal.ONE))
                .isFalse();
        assertThat(Sense.LOWER_IS_BETTER.isBetter(BigDecimal.ONE, BigDecimal.TWO))
                .isTrue();
        assertThat(Sense.HIGHER_IS_BETTER.isBetter(BigDecimal.ONE, new BigDecimal("1.0")))
                .isFalse();
    }
}
