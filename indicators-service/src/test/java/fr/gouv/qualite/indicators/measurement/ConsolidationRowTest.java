package fr.gouv.qualite.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.indicators.framework.Feed;
import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.Sense;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.TargetComparator;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.Formula;
import fr.gouv.qualite.platform.figures.Frequency;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsolidationRowTest {

    @Test
    void a_rate_is_made_of_the_sums_and_says_what_it_covers() {
        // When
        ConsolidationRow row = ConsolidationRow.of(
                indicator(Formula.RATIO, Frequency.MONTH),
                totals("99", "100", "150", 20, 9, 3, 3),
                12,
                4,
                Target.of(TargetComparator.GT, 75));
        // Then
        assertThat(row.value()).isEqualByComparingTo("99");
        assertThat(row.assessment()).isEqualTo(Assessment.ON_TARGET);
        assertThat(row.coverage()).isEqualTo("9 mois sur 12, 3 sites sur 4 ; 3 mois suspendus, non comptés");
        assertThat(row.complete()).isFalse();
        assertThat(row.whyNoValue()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MONTH    | 12 | 1 | 1 | 0 | 1 mois sur 12, 1 site sur 1",
                "QUARTER  | 12 | 3 | 2 | 1 | 3 trimestres sur 4, 2 sites sur 1 ; 1 trimestre suspendu, non compté",
                "SEMESTER | 12 | 0 | 0 | 2 | 0 semestre sur 2, 0 site sur 1 ; 2 semestres suspendus, non comptés",
                "YEAR     | 12 | 0 | 0 | 1 | 0 année sur 1, 0 site sur 1 ; 1 année suspendue, non comptée",
                "MONTH    | 1  | 1 | 1 | 0 | 1 mois sur 1, 1 site sur 1"
            })
    void the_coverage_agrees_with_its_numbers(
            Frequency frequency, int months, long periods, long sites, long suspended, String expected) {
        // When
        ConsolidationRow row = ConsolidationRow.of(
                indicator(Formula.COUNT, frequency),
                totals(null, null, "1", Math.max(periods, sites), periods, sites, suspended),
                months,
                1,
                null);
        // Then
        assertThat(row.coverage()).isEqualTo(expected);
    }

    @Test
    void medians_are_never_added_up_and_the_row_says_why() {
        IndicatorView median = indicator(Formula.MEDIAN, Frequency.MONTH);
        ConsolidationRow alone = ConsolidationRow.of(median, totals(null, null, "12", 1, 1, 1, 0), 1, 1, null);
        ConsolidationRow several = ConsolidationRow.of(median, totals(null, null, "30", 2, 2, 1, 0), 3, 1, null);
        ConsolidationRow none = ConsolidationRow.of(median, Totals.none("TEST"), 3, 1, null);
        assertThat(alone.value()).isEqualByComparingTo("12");
        assertThat(several.value()).isNull();
        assertThat(several.whyNoValue()).contains("ne s’additionnent pas");
        assertThat(several.assessment()).isEqualTo(Assessment.MISSING);
        assertThat(none.whyNoValue()).isNull();
    }

    @Test
    void counts_are_added_up_and_a_full_coverage_is_complete() {
        ConsolidationRow row = ConsolidationRow.of(
                indicator(Formula.COUNT, Frequency.MONTH), totals(null, null, "7", 6, 3, 2, 0), 3, 2, null);
        assertThat(row.value()).isEqualByComparingTo("7");
        assertThat(row.complete()).isTrue();
        assertThat(row.assessment()).isEqualTo(Assessment.NO_TARGET);
    }

    static IndicatorView indicator(Formula formula, Frequency frequency) {
        return new IndicatorView(
                "TEST",
                "Indicateur",
                Unit.PERCENT,
                frequency,
                Sense.HIGHER_IS_BETTER,
                formula,
                2,
                "Rubrique",
                Feed.ENTERED,
                List.of(),
                null,
                null,
                null,
                1);
    }

    private static Totals totals(
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String value,
            long values,
            long periods,
            long sites,
            long suspended) {
        return new Totals(
                "TEST", number(numerator), number(denominator), number(value), values, periods, sites, suspended);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
