package fr.gouv.qualite.platform.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.TargetComparator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedTargetsTest {

    private static final DatedTargets TARGETS = new DatedTargets(List.of(
            target(null, "2019-02-04", "2021-06-30", 70),
            target(null, "2021-07-01", null, 75),
            target("76", "2020-01-01", "2022-03-31", 80),
            target("76", "2022-03-15", null, 85)));

    @ParameterizedTest
    @CsvSource({
        "76, 2022-02, 80, its own before the general one",
        "76, 2022-03, 85, the one that began last",
        "76, 2022,    85, by the last day of the period",
        "33, 2021-06, 70, the general one",
        "33, 2021,    75, the general one by the last day",
        ",   2022-03, 75, the nation has the general one only",
        "76, 2019-12, 70, the general one before its own",
    })
    void the_target_in_force_is_by_prefecture_and_date(
            @Nullable String prefecture, String period, long expected, String why) {
        assertThat(TARGETS.inForce(prefecture == null ? null : PrefectureCode.of(prefecture), Period.parse(period)))
                .as(why)
                .contains(Target.of(TargetComparator.GE, expected));
    }

    @Test
    void there_may_be_none_yet() {
        assertThat(TARGETS.inForce(PrefectureCode.of("76"), Period.parse("2019-01")))
                .isEmpty();
    }

    private static DatedTarget target(@Nullable String prefecture, String from, @Nullable String to, long value) {
        return new DatedTarget(
                prefecture == null ? null : PrefectureCode.of(prefecture),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                TargetComparator.GE,
                BigDecimal.valueOf(value));
    }
}
