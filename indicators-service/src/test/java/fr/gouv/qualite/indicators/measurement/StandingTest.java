package fr.gouv.qualite.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.indicators.framework.IndicatorView;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.figures.Formula;
import fr.gouv.qualite.platform.figures.Frequency;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final IndicatorView RATE = ConsolidationRowTest.indicator(Formula.RATIO, Frequency.MONTH);

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
                .containsExactly(null, "Couverture partielle : 9 mois sur 12, 3 sites sur 4.", "Aucune mesure.");
    }

    private static Standing.Contender whole(String code, int rate) {
        return contender(code, rate, 48, 12, 4);
    }

    private static Standing.Contender contender(String code, int rate, long values, long months, long sites) {
        Totals totals = values == 0
                ? Totals.none(code)
                : new Totals(code, BigDecimal.valueOf(rate), BigDecimal.valueOf(100), null, values, months, sites, 0);
        return new Standing.Contender(
                PrefectureCode.of(code), "Préfecture " + code, ConsolidationRow.of(RATE, totals, 12, 4, null), null);
    }
}
