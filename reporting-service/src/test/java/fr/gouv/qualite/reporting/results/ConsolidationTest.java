package fr.gouv.qualite.reporting.results;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.TargetComparator;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsolidationTest {

    private static final Target ABOVE_75 = Target.of(TargetComparator.GT, 75);

    @Test
    void rates_are_consolidated_from_their_counts_and_never_averaged() {
        // Given
        List<Measurement> rows = List.of(rate("76-ROUEN", "1", "2"), rate("76-DIEPPE", "98", "98"));

        // When
        Figure figure = consolidation(Indicator.Formula.RATIO, rows, 3).figure(ABOVE_75);

        // Then
        assertThat(figure.display()).isEqualTo("99\u00a0%");
        assertThat(figure.assessment()).isEqualTo(Assessment.ON_TARGET);
        assertThat(figure.measured()).isEqualTo(2);
        assertThat(figure.expected()).isEqualTo(3);
    }

    @Test
    void the_exact_value_is_held_to_the_target_and_not_the_rounded_one() {
        // Given
        List<Measurement> rows = List.of(rate("76-ROUEN", "74996", "100000"), rate("76-DIEPPE", "74996", "100000"));

        // When
        Figure figure = consolidation(Indicator.Formula.RATIO, rows, 2).figure(Target.of(TargetComparator.GE, 75));

        // Then
        assertThat(figure.display()).isEqualTo("75,00\u00a0%");
        assertThat(figure.assessment()).isEqualTo(Assessment.OFF_TARGET);
    }

    @Test
    void a_rate_without_its_counts_cannot_be_added_to_others() {
        // Given
        List<Measurement> rows = List.of(value("76-ROUEN", "77"), rate("76-DIEPPE", "1", "2"));

        // When
        Figure figure = consolidation(Indicator.Formula.RATIO, rows, 2).figure(ABOVE_75);

        // Then
        assertThat(figure.value()).isNull();
        assertThat(figure.text()).isEqualTo("non consolidable");
    }

    @Test
    void medians_are_never_added() {
        // Given
        List<Measurement> rows = List.of(value("76-ROUEN", "8"), value("76-DIEPPE", "9"));

        // When
        Figure figure = consolidation(Indicator.Formula.MEDIAN, rows, 2).figure(null);

        // Then
        assertThat(figure.value()).isNull();
    }

    @Test
    void counts_are_added() {
        // Given
        List<Measurement> rows = List.of(value("76-ROUEN", "8"), value("76-DIEPPE", "9"));

        // When
        Figure figure = consolidation(Indicator.Formula.COUNT, rows, 2).figure(null);

        // Then
        assertThat(figure.value()).isEqualByComparingTo("17");
    }

    @ParameterizedTest
    @CsvSource({"2022-02, 1", "2022, 1\u00a0par an"})
    void a_count_per_year_is_said_so_only_of_a_whole_year(String period, String shown) {
        // Given
        Indicator exercises = indicator(Unit.COUNT_PER_YEAR, Indicator.Formula.COUNT);
        Measurement row = measurement("76-ROUEN", period, null, null, BigDecimal.ONE);

        // When
        Figure figure = new Consolidation(exercises, List.of(row), 1, true).figure(null);

        // Then
        assertThat(figure.display()).isEqualTo(shown);
    }

    @Test
    void nothing_out_of_nothing_is_not_applicable_rather_than_zero() {
        // Given
        List<Measurement> rows = List.of(rate("76-ROUEN", "0", "0"));

        // When
        Figure figure = consolidation(Indicator.Formula.RATIO, rows, 1).figure(ABOVE_75);

        // Then
        assertThat(figure.value()).isNull();
        assertThat(figure.assessment()).isEqualTo(Assessment.NOT_APPLICABLE);
        assertThat(figure.expected()).isZero();
    }

    @Test
    void what_is_expected_and_not_there_is_missing() {
        // When
        Figure figure = consolidation(Indicator.Formula.RATIO, List.of(), 2).figure(ABOVE_75);

        // Then
        assertThat(figure.assessment()).isEqualTo(Assessment.MISSING);
        assertThat(figure.text()).isEqualTo("non saisi");
    }

    private static Consolidation consolidation(Indicator.Formula formula, List<Measurement> rows, int expected) {
        return new Consolidation(indicator(Unit.PERCENT, formula), rows, expected, true);
    }

    private static Indicator indicator(Unit unit, Indicator.Formula formula) {
        return new Indicator(
                "EMAIL_IN_TIME", "Courriels", unit, "MONTH", Sense.HIGHER_IS_BETTER, formula, 2, null, List.of());
    }

    private static Measurement rate(String site, String numerator, String denominator) {
        return measurement(site, "2022-03", new BigDecimal(numerator), new BigDecimal(denominator), null);
    }

    private static Measurement value(String site, String value) {
        return measurement(site, "2022-03", null, null, new BigDecimal(value));
    }

    private static Measurement measurement(
            String site,
            String period,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value) {
        boolean none = denominator != null && denominator.signum() == 0;
        return new Measurement(
                site,
                "EMAIL_IN_TIME",
                Period.parse(period),
                numerator,
                denominator,
                value,
                null,
                ABOVE_75,
                none ? Assessment.NOT_APPLICABLE : Assessment.ON_TARGET);
    }
}
