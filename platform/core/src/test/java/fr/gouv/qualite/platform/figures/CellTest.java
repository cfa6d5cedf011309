package fr.gouv.qualite.platform.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

    @ParameterizedTest
    @CsvSource({
        "EXPECTED,       false",
        "ENTERED,        false",
        "VALIDATED,      true",
        "LOCKED,         true",
        "NOT_APPLICABLE, true",
        "SUSPENDED,      true",
    })
    void only_what_is_validated_locked_or_excused_is_settled(CellState state, boolean settled) {
        assertThat(state.isSettled()).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource({
        "ENTERED,        , ,  0, MEASURED",
        "VALIDATED,     0, 4, 0, MEASURED",
        "LOCKED,        3, 4,  , MEASURED",
        "LOCKED,        0, 0,  , NOT_APPLICABLE",
        "ENTERED,        , ,   , MISSING",
        "EXPECTED,       , ,   , MISSING",
        "NOT_APPLICABLE, , ,   , NOT_APPLICABLE",
        "SUSPENDED,      , ,   , SUSPENDED",
    })
    void missing_zero_not_applicable_and_suspended_are_four_things(
            CellState state,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            Situation situation) {
        Cell cell = new Cell(SiteCode.of("76-ROUEN"), Period.parse("2022-03"), state, numerator, denominator, value);
        assertThat(cell.situation()).isEqualTo(situation);
    }
}
