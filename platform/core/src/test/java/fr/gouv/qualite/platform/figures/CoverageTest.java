package fr.gouv.qualite.platform.figures;

import static fr.gouv.qualite.platform.figures.Cells.DIEPPE;
import static fr.gouv.qualite.platform.figures.Cells.LE_HAVRE;
import static fr.gouv.qualite.platform.figures.Cells.ROUEN;
import static fr.gouv.qualite.platform.figures.Cells.expected;
import static fr.gouv.qualite.platform.figures.Cells.months;
import static fr.gouv.qualite.platform.figures.Cells.value;
import static fr.gouv.qualite.platform.figures.Cells.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

    private static final List<String> MARCH = List.of("2022-03");

    @Test
    void the_excused_are_taken_off_what_is_expected() {
        // When
        Coverage coverage = Coverage.of(
                Frequency.MONTH,
                List.of(
                        value(ROUEN, "2022-03", 1),
                        value(DIEPPE, "2022-03", 0),
                        without(LE_HAVRE, "2022-03", CellState.NOT_APPLICABLE)),
                expected(MARCH, ROUEN, DIEPPE, LE_HAVRE, "76-YVETOT"));

        // Then
        assertThat(coverage.expected()).isEqualTo(3);
        assertThat(coverage.measured().cells()).isEqualTo(2);
        assertThat(coverage.notApplicable()).isEqualTo(1);
        assertThat(coverage.suspended()).isZero();
        assertThat(coverage.missing()).isEqualTo(1);
        assertThat(coverage.isComplete()).isFalse();
        assertThat(coverage.describe()).isEqualTo("2 sites sur 4, 1 sans objet");
    }

    @Test
    void it_is_complete_when_nothing_expected_is_missing() {
        // When
        Coverage coverage = Coverage.of(
                Frequency.MONTH,
                List.of(value(ROUEN, "2022-03", 1), without(DIEPPE, "2022-03", CellState.SUSPENDED)),
                expected(MARCH, ROUEN, DIEPPE));

        // Then
        assertThat(coverage.isComplete()).isTrue();
        assertThat(coverage.describe()).isEqualTo("1 site sur 2, 1 suspendu");
    }

    @Test
    void a_cell_that_was_not_asked_for_does_not_stand_for_a_missing_one() {
        // When
        Coverage coverage =
                Coverage.of(Frequency.MONTH, List.of(value(LE_HAVRE, "2022-03", 1)), expected(MARCH, ROUEN));

        // Then
        assertThat(coverage.missing()).isEqualTo(1);
        assertThat(coverage.describe()).isEqualTo("1 site sur 2");
    }

    @Test
    void one_site_of_four_that_has_entered_is_one_of_four() {
        Coverage coverage = Coverage.of(
                Frequency.MONTH,
                List.of(value(ROUEN, "2022-07", 1)),
                expected(List.of("2022-07"), ROUEN, DIEPPE, LE_HAVRE, "76-YVETOT"));
        assertThat(coverage.expected()).isEqualTo(4);
    }

    @Test
    void one_site_is_told_by_its_periods() {
        // When
        Coverage coverage = Coverage.of(
                Frequency.MONTH,
                Stream.concat(
                                months(9).stream().map(month -> value(ROUEN, month, 1)),
                                Stream.of("2022-10", "2022-11")
                                        .map(month -> without(ROUEN, month, CellState.SUSPENDED)))
                        .toList(),
                expected(months(12), ROUEN));

        // Then
        assertThat(coverage.describe()).isEqualTo("9 mois sur 12, 2 suspendus");
        assertThat(coverage.missing()).isEqualTo(1);
    }

    @Test
    void several_sites_over_several_periods_are_told_by_their_values() {
        // When
        Coverage coverage = Coverage.of(
                Frequency.MONTH,
                Stream.concat(
                                Stream.of(ROUEN, DIEPPE)
                                        .flatMap(site -> months(9).stream().map(month -> value(site, month, 1))),
                                Stream.of(
                                        without(ROUEN, "2022-10", CellState.SUSPENDED),
                                        without(DIEPPE, "2022-10", CellState.NOT_APPLICABLE)))
                        .toList(),
                expected(months(12), ROUEN, DIEPPE, LE_HAVRE));

        // Then
        assertThat(coverage.describe())
                .isEqualTo("18 valeurs sur 36 (9 mois sur 12, 2 sites sur 3), 1 suspendue, 1 sans objet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONTH    | 12 | 1 | 0 | 1 mois sur 12",
                "QUARTER  | 4  | 3 | 1 | 3 trimestres sur 4, 1 suspendu",
                "SEMESTER | 2  | 0 | 2 | 0 semestre sur 2, 2 suspendus",
                "YEAR     | 3  | 1 | 2 | 1 année sur 3, 2 suspendues",
                "MONTH    | 1  | 1 | 0 | 1 site sur 1",
            })
    void the_words_agree_with_their_numbers(
            Frequency frequency, long periods, long measured, long suspended, String words) {
        assertThat(new Coverage(frequency, alone(periods), alone(measured + suspended), alone(measured), suspended)
                        .describe())
                .isEqualTo(words);
    }

    private static Coverage.Extent alone(long periods) {
        return new Coverage.Extent(periods, periods, Math.min(periods, 1));
    }
}
