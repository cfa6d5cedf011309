package fr.gouv.qualite.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.Rate;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.figures.Consolidation;
import fr.gouv.qualite.platform.figures.Coverage.Extent;
import fr.gouv.qualite.platform.figures.DatedTargets;
import fr.gouv.qualite.platform.figures.Formula;
import fr.gouv.qualite.platform.figures.Frequency;
import fr.gouv.qualite.platform.figures.IndicatorDefinition;
import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same answers, however they are spread over sites and months, make the same rate. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class ConsolidationSplitTest {

    private static final PrefectureCode PREFECTURE = PrefectureCode.of("88");
    private static final Period YEAR = Period.parse("2019");
    private static final int LETTERS = 997;
    private static final int IN_TIME = 613;

    private static final IndicatorDefinition INDICATOR = new IndicatorDefinition(
            "TEST", Unit.PERCENT, Frequency.MONTH, Formula.RATIO, new DatedTargets(List.of()), null, null);

    @Inject
    EntityManager database;

    @Inject
    Measurements measurements;

    @Inject
    StoredTotalsTable stored;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void any_split_of_the_rows_gives_the_same_rate(long seed) {
        // Given
        Random random = new Random(seed);
        int sites = 1 + random.nextInt(5);
        int[][][] cells = spread(random, sites);

        // When
        Totals totals = QuarkusTransaction.requiringNew().call(() -> {
            database.createQuery("delete from MeasurementRow where prefecture = ?1")
                    .setParameter(1, PREFECTURE)
                    .executeUpdate();
            save(cells);
            return stored.byIndicator(YEAR, List.of(PREFECTURE)).getOrDefault("TEST", Totals.none("TEST"));
        });
        Consolidation figure = Consolidation.of(
                INDICATOR, totals.sums(), totals.coverage(Frequency.MONTH, new Extent(12L * sites, 12, sites)), null);

        // Then
        assertThat(figure.value())
                .isEqualByComparingTo(Rate.proportion(BigDecimal.valueOf(IN_TIME), BigDecimal.valueOf(LETTERS))
                        .in(Unit.PERCENT)
                        .orElseThrow());
        assertThat(figure.denominator()).isEqualByComparingTo(BigDecimal.valueOf(LETTERS));
        assertThat(figure.coverage().isComplete()).isTrue();
    }

    /** Deals each letter to a random site and month. */
    private static int[][][] spread(Random random, int sites) {
        int[][][] cells = new int[sites][12][2];
        for (int letter = 0; letter < LETTERS; letter++) {
            int[] cell = cells[random.nextInt(sites)][random.nextInt(12)];
            cell[0] += letter < IN_TIME ? 1 : 0;
            cell[1]++;
        }
        return cells;
    }

    private void save(int[][][] cells) {
        for (int site = 0; site < cells.length; site++) {
            for (int month = 0; month < 12; month++) {
                Measurement empty = Measurement.expected(
                        new MeasurementKey(SiteCode.of("88-SITE" + site), "TEST", new Period.Month(2019, month + 1)));
                int[] counts = cells[site][month];
                measurements.save(
                        counts[1] == 0
                                ? empty.excuse(EntryKind.SUSPENDED, "Rien reçu", null, Source.ENTERED)
                                : empty.enter(figures(counts), null, null, Source.ENTERED));
            }
        }
    }

    private static Figures figures(int[] counts) {
        return Figures.counts(
                Formula.RATIO, Unit.PERCENT, BigDecimal.valueOf(counts[0]), BigDecimal.valueOf(counts[1]));
    }
}
