package fr.gouv.qualite.indicators.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.indicators.measurement.Totals;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.figures.Consolidation;
import fr.gouv.qualite.platform.figures.Coverage.Extent;
import fr.gouv.qualite.platform.figures.Formula;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final IndicatorView RATE = AnIndicator.ofEachMonth(Formula.RATIO);

    @Test
    void the_best_comes_first_and_equals_share_their_rank() {
        // When
        List<Standing> standings =
                Standing.of(RATE, List.of(whole("01", 80), whole("02", 95), whole("03", 80), whole("04", 70)));

        // Then
        assertThat(standings).extracting(Standing::prefecture).containsExactly("02", "01", "03", "04");
        assertThat(standings).extracting(Standing::rank).containsExactly(1, 2, 2, 4);
        assertThat(standings).extracting(Standing::whyNoRank).containsOnlyNulls();
    }

    @Test
    void who_has_not_told_everything_is_not_ranked_and_the_row_says_what_is_missing() {
        // When
        List<Standing> standings =
                Standing.of(RATE, List.of(contender("01", 99, 27, 9, 3), whole("02", 50), contender("03", 0, 0, 0, 0)));

        // Then
        assertThat(standings).extracting(Standing::rank).containsExactly(1, null, null);
        assertThat(standings)
                .extracting(Standing::whyNoRank)
                .containsExactly(
                        null,
                        "Couverture partielle : 27 valeurs sur 48 (9 mois sur 12, 3 sites sur 4).",
                        "Aucune mesure.");
    }

    @Test
    void what_is_excused_is_not_missing_and_nothing_but_excuses_has_no_rank() {
        // When
        List<Standing> standings = Standing.of(
                RATE,
                List.of(
                        contender(
                                "01",
                                new Totals("01", BigDecimal.TEN, BigDecimal.TEN, null, 40, 40, 12, 4, 48, 12, 4, 0, 0)),
                        contender("02", new Totals("02", null, null, null, 0, 0, 0, 0, 48, 12, 4, 0, 0))));

        // Then
        assertThat(standings).extracting(Standing::rank).containsExactly(1, null);
        assertThat(standings.getLast().whyNoRank()).startsWith("Rien à mesurer");
    }

    private static Standing.Contender whole(String code, int rate) {
        return contender(code, rate, 48, 12, 4);
    }

    private static Standing.Contender contender(String code, int rate, long values, long months, long sites) {
        Totals totals = values == 0
                ? Totals.none(code)
                : new Totals(
                        code,
                        BigDecimal.valueOf(rate),
                        BigDecimal.valueOf(100),
                        null,
                        values,
                        values,
                        months,
                        sites,
                        values,
                        months,
                        sites,
                        0,
                        0);
        return contender(code, totals);
    }

    private static Standing.Contender contender(String code, Totals totals) {
        return new Standing.Contender(
                PrefectureCode.of(code),
                "Préfecture " + code,
                ConsolidationRow.of(
                        RATE,
                        Consolidation.of(
                                RATE.definition(),
                                totals.sums(),
                                totals.coverage(RATE.frequency(), new Extent(48, 12, 4)),
                                null),
                        totals.unsettled(),
                        null),
                null);
    }
}
