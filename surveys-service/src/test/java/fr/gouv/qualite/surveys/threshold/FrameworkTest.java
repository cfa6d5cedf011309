package fr.gouv.qualite.surveys.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.surveys.threshold.FrameworkEdition.ImprovementThreshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkTest {

    @ParameterizedTest
    @CsvSource({
        // The first edition also stands for the time before it; its threshold begins with the year 2020.
        ",  2019-12-31, ",
        ",  2020-01-01, 75",
        ",  2022-06-30, 75",
        ",  2022-07-01, 80.5",
        // A perimeter may name its edition.
        "1, 2022-07-01, 75",
        "2, 2022-06-30, ",
        "3, 2022-07-01, ",
    })
    void the_threshold_is_that_of_the_edition_in_force(
            @Nullable Integer edition, LocalDate day, @Nullable BigDecimal percent) {
        assertThat(framework().threshold(edition, day).orElse(null)).isEqualTo(percent);
    }

    @Test
    void an_older_event_changes_nothing() {
        // Given
        Framework framework = framework();

        // When
        boolean updated = framework.update(List.of(), 3);

        // Then
        assertThat(updated).isFalse();
        assertThat(framework.threshold(null, LocalDate.of(2022, 7, 1))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "76-ROUEN,  2021-12-31, false",
        "76-ROUEN,  2022-01-01, true",
        "76-ROUEN,  2022-12-31, true",
        "76-ROUEN,  2023-01-01, false",
        "76-DIEPPE, 2022-01-01, false",
    })
    void a_perimeter_has_dates_and_sites(String site, LocalDate day, boolean applies) {
        Perimeter perimeter =
                new Perimeter("QPREF", null, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), List.of("76-ROUEN"));

        assertThat(perimeter.appliesTo(site, day)).isEqualTo(applies);
    }

    private static Framework framework() {
        Framework framework = new Framework("QPREF");
        framework.update(
                List.of(
                        new FrameworkEdition(
                                1, null, new ImprovementThreshold(new BigDecimal("75"), LocalDate.of(2020, 1, 1))),
                        new FrameworkEdition(
                                2,
                                LocalDate.of(2022, 7, 1),
                                new ImprovementThreshold(new BigDecimal("80.5"), LocalDate.of(2022, 7, 1)))),
                3);
        return framework;
    }
}
