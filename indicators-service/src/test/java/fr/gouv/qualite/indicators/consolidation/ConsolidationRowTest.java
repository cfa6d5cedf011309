package fr.gouv.qualite.indicators.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.measurement.Totals;
import fr.gouv.qualite.platform.Target;
import fr.gouv.qualite.platform.TargetComparator;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.Assessment;
import fr.gouv.qualite.platform.figures.Consolidation;
import fr.gouv.qualite.platform.figures.Coverage.Extent;
import fr.gouv.qualite.platform.figures.Formula;
import fr.gouv.qualite.platform.figures.Situation;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ConsolidationRowTest {

    private static final IndicatorView RATE = AnIndicator.ofEachMonth(Formula.RATIO);
    private static final Target TARGET = Target.of(TargetComparator.GT, 75);

    @Test
    void a_row_says_what_it_covers_and_counts_what_is_excused_apart() {
        // When: 20 of 48 cells hold a value, 3 are suspended and 1 is not applicable.
        ConsolidationRow row = row(new Totals(
                "TEST", BigDecimal.valueOf(99), BigDecimal.valueOf(100), null, 20, 20, 9, 3, 24, 9, 3, 3, 0));

        // Then
        assertThat(row.value()).isEqualByComparingTo("99");
        assertThat(row.shownIn()).isEqualTo(Unit.PERCENT);
        assertThat(row.assessment()).isEqualTo(Assessment.ON_TARGET);
        assertThat(row.coverage())
                .isEqualTo("20 valeurs sur 48 (9 mois sur 12, 3 sites sur 4), 3 suspendues, 1 sans objet");
        assertThat(row.complete()).isFalse();
        assertThat(row)
                .extracting(
                        ConsolidationRow::expected,
                        ConsolidationRow::measured,
                        ConsolidationRow::missing,
                        ConsolidationRow::notApplicable,
                        ConsolidationRow::suspended)
                .containsExactly(44L, 20L, 24L, 1L, 3L);
    }

    @Test
    void a_prefecture_whose_only_gaps_are_excused_is_complete() {
        ConsolidationRow row = row(new Totals(
                "TEST", BigDecimal.valueOf(99), BigDecimal.valueOf(100), null, 47, 47, 12, 4, 48, 12, 4, 0, 0));

        assertThat(row.complete()).isTrue();
        assertThat(row.missing()).isZero();
    }

    @Test
    void a_figure_with_values_that_nobody_validated_says_so_and_is_not_complete() {
        ConsolidationRow row = row(new Totals(
                "TEST", BigDecimal.valueOf(99), BigDecimal.valueOf(100), null, 48, 48, 12, 4, 48, 12, 4, 0, 2));

        assertThat(row.value()).isEqualByComparingTo("99");
        assertThat(row.complete()).isFalse();
        assertThat(row.coverage()).isEqualTo("48 valeurs sur 48 (12 mois sur 12, 4 sites sur 4), dont 2 non validées");
    }

    @Test
    void nothing_but_excuses_is_not_missing() {
        ConsolidationRow row = row(new Totals("TEST", null, null, null, 0, 0, 0, 0, 48, 12, 4, 0, 0));

        assertThat(row.situation()).isEqualTo(Situation.NOT_APPLICABLE);
        assertThat(row.assessment()).isEqualTo(Assessment.NOT_APPLICABLE);
        assertThat(row.value()).isNull();
    }

    private static ConsolidationRow row(Totals totals) {
        return ConsolidationRow.of(
                RATE,
                Consolidation.of(
                        RATE.definition(),
                        totals.sums(),
                        totals.coverage(RATE.frequency(), new Extent(48, 12, 4)),
                        TARGET),
                totals.unsettled(),
                TARGET);
    }
}
