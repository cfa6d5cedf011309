package fr.gouv.qualite.platform.figures;

import static fr.gouv.qualite.platform.figures.Cells.DIEPPE;
import static fr.gouv.qualite.platform.figures.Cells.LE_HAVRE;
import static fr.gouv.qualite.platform.figures.Cells.ROUEN;
import static fr.gouv.qualite.platform.figures.Cells.expected;
import static fr.gouv.qualite.platform.figures.Cells.indicator;
import static fr.gouv.qualite.platform.figures.Cells.monthly;
import static fr.gouv.qualite.platform.figures.Cells.months;
import static fr.gouv.qualite.platform.figures.Cells.rate;
import static fr.gouv.qualite.platform.figures.Cells.value;
import static fr.gouv.qualite.platform.figures.Cells.without;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.TargetComparator;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsolidationTest {

    private static final Target ABOVE_75 = Target.of(TargetComparator.GT, 75);
    private static final IndicatorDefinition RATE = monthly(Formula.RATIO, Unit.PERCENT);
    private static final IndicatorDefinition EXERCISES = monthly(Formula.COUNT, Unit.COUNT_PER_YEAR);

    @Test
    void rates_are_made_of_the_sums_of_their_counts_and_never_averaged() {
        // Given
        List<Cell> cells = List.of(rate(ROUEN, "2022-03", 1, 2), rate(DIEPPE, "2022-03", 98, 98));

        // When
        Consolidation figure =
                Consolidation.of(RATE, cells, expected(List.of("2022-03"), ROUEN, DIEPPE, LE_HAVRE), ABOVE_75);

        // Then
        assertThat(figure.value()).isEqualByComparingTo("99");
        assertThat(figure.numerator()).isEqualByComparingTo("99");
        assertThat(figure.denominator()).isEqualByComparingTo("100");
        assertThat(figure.assessment()).isEqualTo(Assessment.ON_TARGET);
        assertThat(figure.coverage().describe()).isEqualTo("2 sites sur 3");
        assertThat(figure.coverage().isComplete()).isFalse();
        assertThat(figure.whyNoValue()).isNull();
    }

    @Test
    void means_weigh_what_they_count() {
        // Given
        List<Cell> cells = List.of(rate(ROUEN, "2022-03", 10, 1), rate(ROUEN, "2022-04", 18, 9));

        // When
        Consolidation figure = Consolidation.of(monthly(Formula.MEAN, Unit.WORKING_DAYS), cells, List.of(), null);

        // Then
        assertThat(figure.value()).isEqualByComparingTo("2.8");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void any_split_over_sites_and_months_makes_the_same_rate(long seed) {
        // Given
        Random random = new Random(seed);
        long[][] counts = new long[12][2];
        for (int letter = 0; letter < 997; letter++) {
            long[] month = counts[random.nextInt(12)];
            month[0] += letter < 613 ? 1 : 0;
            month[1]++;
        }
        List<Cell> cells = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            cells.add(rate(month % 2 == 0 ? ROUEN : DIEPPE, months(12).get(month), counts[month][0], counts[month][1]));
        }

        // When
        Consolidation figure = Consolidation.of(RATE, cells, List.of(), null);

        // Then
        assertThat(figure.value())
                .isEqualByComparingTo(Consolidation.of(RATE, List.of(rate(ROUEN, "2022", 613, 997)), List.of(), null)
                        .value());
    }

    @Test
    void the_exact_value_is_compared_with_the_target_and_not_the_rounded_one() {
        Consolidation figure = Consolidation.of(
                RATE, List.of(rate(ROUEN, "2022-03", 74996, 100000)), List.of(), Target.of(TargetComparator.GE, 75));
        assertThat(figure.assessment()).isEqualTo(Assessment.OFF_TARGET);
    }

    @Test
    void a_rate_without_its_counts_stands_alone_and_does_not_add_up() {
        // When
        Consolidation alone = Consolidation.of(RATE, List.of(value(ROUEN, "2022-03", 77)), List.of(), ABOVE_75);
        Consolidation two = Consolidation.of(
                RATE, List.of(value(ROUEN, "2022-03", 77), rate(DIEPPE, "2022-03", 1, 2)), List.of(), ABOVE_75);

        // Then
        assertThat(alone.value()).isEqualByComparingTo("77");
        assertThat(alone.assessment()).isEqualTo(Assessment.ON_TARGET);
        assertThat(two.value()).isNull();
        assertThat(two.numerator()).isNull();
        assertThat(two.whyNoValue()).contains("sans son numérateur");
        assertThat(two.situation()).isEqualTo(Situation.MEASURED);
        assertThat(two.assessment()).isEqualTo(Assessment.NO_TARGET);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEDIAN", "VALUE"})
    void medians_and_plain_values_stand_alone_and_do_not_add_up(Formula formula) {
        // When
        IndicatorDefinition indicator = monthly(formula, Unit.DAYS);
        Consolidation alone = Consolidation.of(indicator, List.of(value(ROUEN, "2022-03", 12)), List.of(), null);
        Consolidation two = Consolidation.of(
                indicator, List.of(value(ROUEN, "2022-03", 12), value(ROUEN, "2022-04", 18)), List.of(), ABOVE_75);

        // Then
        assertThat(alone.value()).isEqualByComparingTo("12");
        assertThat(two.value()).isNull();
        assertThat(two.whyNoValue()).contains("ne s’additionnent pas");
        assertThat(two.assessment()).isEqualTo(Assessment.NO_TARGET);
    }

    @Test
    void counts_add_up_and_zero_is_a_value() {
        // When
        IndicatorDefinition count = monthly(Formula.COUNT, Unit.COUNT);
        Consolidation sum = Consolidation.of(
                count, List.of(value(ROUEN, "2022-03", 8), value(DIEPPE, "2022-03", 9)), List.of(), null);
        Consolidation zero = Consolidation.of(count, List.of(value(ROUEN, "2022-03", 0)), List.of(), null);

        // Then
        assertThat(sum.value()).isEqualByComparingTo("17");
        assertThat(zero.value()).isEqualByComparingTo("0");
        assertThat(zero.situation()).isEqualTo(Situation.MEASURED);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPECTED,       SUSPENDED,      MISSING",
        "EXPECTED,       EXPECTED,       MISSING",
        "NOT_APPLICABLE, SUSPENDED,      NOT_APPLICABLE",
        "NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE",
        "SUSPENDED,      SUSPENDED,      SUSPENDED",
    })
    void without_a_value_the_figure_is_excused_only_when_all_is(
            CellState rouen, CellState dieppe, Assessment assessment) {
        // When
        Consolidation figure = Consolidation.of(
                RATE,
                List.of(without(ROUEN, "2022-03", rouen), without(DIEPPE, "2022-03", dieppe)),
                expected(List.of("2022-03"), ROUEN, DIEPPE),
                ABOVE_75);

        // Then
        assertThat(figure.assessment()).isEqualTo(assessment);
        assertThat(figure.situation().name()).isEqualTo(assessment.name());
        assertThat(figure.value()).isNull();
        assertThat(figure.whyNoValue()).isNull();
    }

    @Test
    void nothing_out_of_nothing_is_not_applicable_rather_than_zero() {
        Consolidation figure = Consolidation.of(
                RATE, List.of(rate(ROUEN, "2022-03", 0, 0)), expected(List.of("2022-03"), ROUEN), ABOVE_75);
        assertThat(figure.assessment()).isEqualTo(Assessment.NOT_APPLICABLE);
        assertThat(figure.coverage().expected()).isZero();
    }

    @Test
    void what_is_expected_and_not_there_is_missing() {
        Consolidation figure = Consolidation.of(RATE, List.of(), expected(List.of("2022-03"), ROUEN, DIEPPE), ABOVE_75);
        assertThat(figure.assessment()).isEqualTo(Assessment.MISSING);
        assertThat(figure.coverage().missing()).isEqualTo(2);
    }

    @Test
    void a_number_per_year_is_compared_and_shown_as_one_over_a_whole_year_of_one_site() {
        // Given
        Target fourAYear = Target.of(TargetComparator.GE, 4);

        // When
        Consolidation february = Consolidation.of(EXERCISES, yearOf(ROUEN, 1), List.of(), fourAYear);
        Consolidation year = Consolidation.of(EXERCISES, yearOf(ROUEN, 12), List.of(), fourAYear);
        Consolidation quarterOfFour = Consolidation.of(
                EXERCISES,
                Stream.of(ROUEN, DIEPPE, LE_HAVRE, "76-YVETOT")
                        .flatMap(site -> yearOf(site, 3).stream())
                        .toList(),
                List.of(),
                fourAYear);
        Consolidation yearOfTwo = Consolidation.of(
                EXERCISES,
                Stream.of(ROUEN, DIEPPE)
                        .flatMap(site -> yearOf(site, 12).stream())
                        .toList(),
                List.of(),
                fourAYear);

        // Then
        assertThat(february.assessment()).isEqualTo(Assessment.NO_TARGET);
        assertThat(february.shownIn()).isEqualTo(Unit.COUNT);
        assertThat(year.assessment()).isEqualTo(Assessment.ON_TARGET);
        assertThat(year.shownIn()).isEqualTo(Unit.COUNT_PER_YEAR);
        assertThat(quarterOfFour.assessment()).isEqualTo(Assessment.NO_TARGET);
        assertThat(yearOfTwo.assessment()).isEqualTo(Assessment.NO_TARGET);
    }

    @Test
    void a_year_with_suspended_months_is_whole_and_one_with_missing_months_is_not() {
        // Given
        List<Cell> nineMonths = yearOf(ROUEN, 9);
        List<Cell> withSuspended = Stream.concat(
                        nineMonths.stream(),
                        Stream.of("2022-10", "2022-11", "2022-12")
                                .map(month -> without(ROUEN, month, CellState.SUSPENDED)))
                .toList();

        // When
        Target four = Target.of(TargetComparator.GE, 4);
        List<ExpectedCell> year = expected(months(12), ROUEN);

        // Then
        assertThat(Consolidation.of(EXERCISES, withSuspended, year, four).assessment())
                .isEqualTo(Assessment.ON_TARGET);
        assertThat(Consolidation.of(EXERCISES, nineMonths, year, four).assessment())
                .isEqualTo(Assessment.NO_TARGET);
    }

    @ParameterizedTest
    @CsvSource({"2022-03, 76-DIEPPE", "2022-04, 76-ROUEN"})
    void the_target_of_one_count_does_not_judge_the_sum_of_several(String period, String site) {
        // Given
        IndicatorDefinition count = monthly(Formula.COUNT, Unit.COUNT);
        Target atMost = Target.of(TargetComparator.LE, 3);
        Cell march = value(ROUEN, "2022-03", 2);

        // Then
        assertThat(Consolidation.of(count, List.of(march), List.of(), atMost).assessment())
                .isEqualTo(Assessment.ON_TARGET);
        assertThat(Consolidation.of(count, List.of(march, value(site, period, 1)), List.of(), atMost)
                        .assessment())
                .isEqualTo(Assessment.NO_TARGET);
    }

    @Test
    void sums_made_by_a_database_give_the_same_figure() {
        // Given
        List<Cell> cells = List.of(
                rate(ROUEN, "2022-01", 1, 2),
                rate(DIEPPE, "2022-02", 98, 98),
                without(ROUEN, "2022-02", CellState.SUSPENDED));
        List<ExpectedCell> asked = expected(months(2), ROUEN, DIEPPE);
        Sums sums = new Sums(BigDecimal.valueOf(99), BigDecimal.valueOf(100), null, 2);
        Coverage coverage = new Coverage(
                Frequency.MONTH,
                new Coverage.Extent(4, 2, 2),
                new Coverage.Extent(3, 2, 2),
                new Coverage.Extent(2, 2, 2),
                1);

        // When
        Consolidation ofSums = Consolidation.of(RATE, sums, coverage, ABOVE_75);

        // Then
        assertThat(ofSums).isEqualTo(Consolidation.of(RATE, cells, asked, ABOVE_75));
        assertThat(ofSums.coverage().missing()).isEqualTo(1);
    }

    @Test
    void no_sum_is_no_figure() {
        Consolidation none = Consolidation.of(
                indicator(Formula.RATIO, Unit.PERCENT, Frequency.QUARTER),
                Sums.NONE,
                new Coverage(Frequency.QUARTER, Coverage.Extent.NONE, Coverage.Extent.NONE, Coverage.Extent.NONE, 0),
                ABOVE_75);
        assertThat(none.situation()).isEqualTo(Situation.MISSING);
        assertThat(none.coverage().isComplete()).isFalse();
    }

    private static List<Cell> yearOf(String site, int months) {
        return months(months).stream().map(month -> value(site, month, 1)).toList();
    }
}
