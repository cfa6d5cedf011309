package fr.gouv.qualite.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    @ParameterizedTest
    @CsvSource({
        "43, 46, PERCENT, 93.48",
        "39, 42, PERCENT, 92.86",
        "46, 47, PERCENT, 97.87",
        "100, 114, PERCENT, 87.72",
        "0, 12, PERCENT, 0.00",
        "14, 3004, PER_MILLE, 4.66",
    })
    void a_rate_has_its_value_in_its_unit(long numerator, long denominator, Unit unit, BigDecimal rounded) {
        assertThat(Rate.of(numerator, denominator).in(unit))
                .hasValueSatisfying(value -> assertThat(value).isCloseTo(rounded, within("0.005")));
    }

    @Test
    void nothing_out_of_nothing_has_no_value() {
        assertThat(Rate.of(0, 0).in(Unit.PERCENT)).isEmpty();
    }

    @Test
    void no_row_gives_no_rate_rather_than_0() {
        assertThat(Rate.consolidate(List.of())).isEmpty();
    }

    @Test
    void a_row_with_nothing_to_measure_changes_nothing() {
        assertThat(Rate.consolidate(List.of(Rate.of(1, 2), Rate.of(0, 0)))).contains(Rate.of(1, 2));
    }

    @Test
    void rates_are_added_up_and_never_averaged() {
        // Given
        List<Rate> sites = List.of(Rate.of(1, 2), Rate.of(98, 98));

        // When
        Rate prefecture = Rate.consolidate(sites).orElseThrow();

        // Then
        assertThat(prefecture.in(Unit.PERCENT).orElseThrow()).isEqualByComparingTo("99");
    }

    @Test
    void any_split_of_the_rows_consolidates_to_the_same_rate() {
        Random random = new Random(2022);
        for (int trial = 0; trial < 500; trial++) {
            // Given
            List<Rate> rows = randomRows(random);
            List<List<Rate>> parts = split(rows, random);

            // When
            List<Rate> partial = parts.stream()
                    .flatMap(part -> Rate.consolidate(part).stream())
                    .toList();

            // Then
            assertThat(Rate.consolidate(partial)).isEqualTo(Rate.consolidate(rows));
        }
    }

    @Test
    void a_proportion_cannot_exceed_the_whole() {
        assertThatThrownBy(() -> Rate.proportion(47, 46))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Le numérateur (47) ne peut pas dépasser le dénominateur (46).");
        assertThat(Rate.proportion(46, 46)).isEqualTo(Rate.of(46, 46));
        assertThat(Rate.of(47, 46).in(Unit.PERCENT)).isPresent();
    }

    @Test
    void something_out_of_nothing_is_refused() {
        assertThatThrownBy(() -> Rate.of(1, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Le dénominateur ne peut pas être 0 quand le numérateur ne l’est pas.");
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "0, -2", "-1, -2"})
    void negative_counts_are_refused(long numerator, long denominator) {
        assertThatThrownBy(() -> Rate.of(numerator, denominator))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Le numérateur et le dénominateur ne peuvent pas être négatifs.");
    }

    private static List<Rate> randomRows(Random random) {
        return random.ints(1 + random.nextInt(20), 0, 200)
                .mapToObj(denominator -> Rate.of(random.nextInt(denominator + 1), denominator))
                .toList();
    }

    private static List<List<Rate>> split(List<Rate> rows, Random random) {
        List<List<Rate>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        rows.forEach(row -> parts.get(random.nextInt(parts.size())).add(row));
        return parts;
    }

    private static Offset<BigDecimal> within(String offset) {
        return Offset.offset(new BigDecimal(offset));
    }
}
