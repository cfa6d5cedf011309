package fr.gouv.qualite.indicators.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.PrefectureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrefectureCompletenessTest {

    private static final LocalDate DUE = LocalDate.of(2022, 4, 5);
    private static final List<CompletenessRow> ROWS = List.of(
            new CompletenessRow("76-ROUEN", "Rouen", "2022-03", 5, 4, 3, false, List.of("E")),
            new CompletenessRow("76-DIEPPE", "Dieppe", "2022-03", 5, 5, 5, true, List.of()));

    @Test
    void nobody_is_late_on_the_last_day() {
        PrefectureCompleteness it = on("76", DUE);
        assertThat(it).isEqualTo(new PrefectureCompleteness("76", "Seine-Maritime", 2, 10, 9, 8, DUE, 0, 0));
    }

    @Test
    void what_is_missing_the_day_after_is_late() {
        PrefectureCompleteness it = on("76", DUE.plusDays(1));
        assertThat(it.late()).isEqualTo(1);
        assertThat(it.lateSites()).isEqualTo(1);
    }

    @Test
    void the_latest_come_first_then_the_others_by_code() {
        // Given
        PrefectureCompleteness first = on("13", DUE);
        PrefectureCompleteness second = on("27", DUE);
        PrefectureCompleteness late = on("76", DUE.plusDays(1));
        // When
        List<PrefectureCompleteness> sorted = Stream.of(second, first, late)
                .sorted(PrefectureCompleteness.LATEST_FIRST)
                .toList();
        // Then
        assertThat(sorted).containsExactly(late, first, second);
    }

    private static PrefectureCompleteness on(String code, LocalDate today) {
        return PrefectureCompleteness.of(PrefectureCode.of(code), "Seine-Maritime", ROWS, DUE, today);
    }
}
