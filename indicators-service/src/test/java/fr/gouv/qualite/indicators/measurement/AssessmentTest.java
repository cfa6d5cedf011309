package fr.gouv.qualite.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.TargetComparator;
import fr.gouv.qualite.platform.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    @ParameterizedTest
    @CsvSource({
        "ENTERED,        75.01, GT, ON_TARGET",
        "ENTERED,        75,    GT, OFF_TARGET",
        "VALIDATED,      75,    GE, ON_TARGET",
        "LOCKED,         74.996, GE, OFF_TARGET",
        "LOCKED,         74.996, ,  NO_TARGET",
        "ENTERED,        ,      GT, MISSING",
        "EXPECTED,       ,      GT, MISSING",
        "NOT_APPLICABLE, ,      GT, NOT_APPLICABLE",
        "SUSPENDED,      ,      GT, SUSPENDED"
    })
    void a_missing_or_suspended_value_is_neither_good_nor_bad(
            MeasurementState state,
            @Nullable BigDecimal value,
            @Nullable TargetComparator comparator,
            Assessment expected) {
        Target target = comparator == null ? null : Target.of(comparator, 75);
        assertThat(Assessment.of(state, value, target)).isEqualTo(expected);
    }

    @Test
    void a_number_per_year_is_judged_over_whole_years_only() {
        assertThat(Assessment.judges(Unit.COUNT_PER_YEAR, 1)).isFalse();
        assertThat(Assessment.judges(Unit.COUNT_PER_YEAR, 12)).isTrue();
        assertThat(Assessment.judges(Unit.PERCENT, 1)).isTrue();
    }
}
