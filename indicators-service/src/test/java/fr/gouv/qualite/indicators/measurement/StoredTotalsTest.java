package fr.gouv.qualite.indicators.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;

/** The stored totals of all kinds of periods against the same added up from the measurements by another query. */
@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class StoredTotalsTest {

    private static final List<Period> READ = Stream.of(
                    "2091", "2091-S1", "2091-S2", "2091-Q1", "2091-Q3", "2091-01", "2091-02", "2091-07", "2092")
            .map(Period::parse)
            .toList();
    private static final List<PrefectureCode> PREFECTURES =
            List.of(PrefectureCode.of("971"), PrefectureCode.of("972"), PrefectureCode.of("973"));
    private static final List<String> CODES =
            PREFECTURES.stream().map(PrefectureCode::value).toList();
    private static final List<String> INDICATORS = List.of("MONTHLY", "OFTEN_EMPTY", "CHANGED_ITS_FREQUENCY");
    private static final List<String> PERIODS =
            List.of("2091-01", "2091-02", "2091-07", "2091-12", "2091-Q1", "2091-Q3", "2091-S2", "2091", "2092-01");

    @Inject
    StoredTotalsTable totals;

    @Inject
    EntityManager database;

    @Inject
    DataSource dataSource;

    @Test
    void totals_are_exact_after_any_sequence_of_changes() {
        Random random = new Random(20_261_126);
        for (int step = 0; step < 30; step++) {
            switch (random.nextInt(8)) {
                case 0 -> totals.refresh();
                case 1 -> change("DELETE FROM measurement WHERE site LIKE '97%-TOTAL-_' AND " + some(random));
                case 2 ->
                    change("UPDATE measurement SET " + content(random) + " WHERE site LIKE '97%-TOTAL-_' AND "
                            + some(random));
                case 3 -> rolledBack("UPDATE measurement SET " + content(random) + " WHERE site LIKE '97%-TOTAL-_'");
                default ->
                    fill(
                            "97" + (1 + random.nextInt(3)) + "-TOTAL-" + random.nextInt(4),
                            one(INDICATORS, random),
                            one(PERIODS, random),
                            content(random));
            }
            assertThatTotalsAreExact();
        }
    }

    @Test
    void a_change_that_commits_after_the_totals_were_stored_is_not_lost() throws SQLException {
        fill("971-TOTAL-9", "MONTHLY", "2091-03", "state = 'ENTERED', numerator = 1, denominator = 2, value = 50");
        try (Connection late = dataSource.getConnection();
                Statement statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute("UPDATE measurement SET numerator = 2, value = 100 WHERE site = '971-TOTAL-9'");
            totals.refresh();
            late.commit();
            late.setAutoCommit(true);
        }

        assertThatTotalsAreExact();
        totals.refresh();
        assertThatTotalsAreExact();
    }

    private void assertThatTotalsAreExact() {
        for (Period period : READ) {
            same(totals.byIndicator(period, PREFECTURES).values(), addedUp("indicator", "prefecture", CODES, period));
            for (String indicator : INDICATORS) {
                same(
                        totals.byPrefecture(period, indicator).values(),
                        addedUp("prefecture", "indicator", List.of(indicator), period));
            }
        }
    }

    private List<Totals> addedUp(String group, String narrowedBy, List<String> values, Period period) {
        return database.createQuery("""
            select new fr.gouv.qualite.indicators.measurement.Totals(cast(%1$s as string),
            sum(case when denominator <> 0 then numerator end),
            sum(case when denominator <> 0 then denominator end),
            sum(value),
            count(case when numerator is not null and denominator <> 0 then 1 end),
            count(value),
            count(distinct case when value is not null then period end),
            count(distinct case when value is not null then site end),
            count(case when value is not null or state in (NOT_APPLICABLE, SUSPENDED) then 1 end),
            count(distinct case when value is not null or state in (NOT_APPLICABLE, SUSPENDED) then period end),
            count(distinct case when value is not null or state in (NOT_APPLICABLE, SUSPENDED) then site end),
            count(case when state = SUSPENDED then 1 end),
            count(case when value is not null and state not in (VALIDATED, LOCKED) then 1 end))
            from MeasurementRow
            where firstDay between :from and :to and cast(%2$s as string) in :values group by %1$s""".formatted(group, narrowedBy), Totals.class)
                .setParameter("from", period.firstDay())
                .setParameter("to", period.lastDay())
                .setParameter("values", values)
                .getResultStream()
                .filter(Totals::holdSomething)
                .toList();
    }

    private static void same(Collection<Totals> stored, List<Totals> addedUp) {
        assertThat(stored)
                .usingRecursiveFieldByFieldElementComparator(RecursiveComparisonConfiguration.builder()
                        .withComparatorForType(Comparator.nullsFirst(BigDecimal::compareTo), BigDecimal.class)
                        .build())
                .containsExactlyInAnyOrderElementsOf(addedUp);
    }

    private void fill(String site, String indicator, String period, String content) {
        String id = site + "/" + indicator + "/" + period;
        change("""
                INSERT INTO measurement (id, prefecture, site, indicator, period, first_day, state, source, version)
                VALUES ('%s', '%s', '%s', '%s', '%s', '%s', 'EXPECTED', 'ENTERED', 0)
                ON CONFLICT DO NOTHING
                """.formatted(
                        id,
                        site.substring(0, 3),
                        site,
                        indicator,
                        period,
                        Period.parse(period).firstDay()));
        change("UPDATE measurement SET " + content + " WHERE id = '" + id + "'");
    }

    private static String content(Random random) {
        int numerator = random.nextInt(5);
        return switch (random.nextInt(6)) {
            case 0 -> "state = 'SUSPENDED', numerator = NULL, denominator = NULL, value = NULL";
            case 1 -> "state = 'NOT_APPLICABLE', numerator = NULL, denominator = NULL, value = NULL";
            case 2 -> "state = 'EXPECTED', numerator = NULL, denominator = NULL, value = NULL";
            case 3 -> "state = 'ENTERED', numerator = 0, denominator = 0, value = NULL";
            case 4 -> "state = 'VALIDATED', numerator = NULL, denominator = NULL, value = " + numerator + ".125";
            default ->
                "state = 'LOCKED', numerator = " + numerator + ", denominator = 3, value = round(" + numerator
                        + " * 100.0 / 3, 32)";
        };
    }

    private static String some(Random random) {
        return "hashtext(id) % 4 = " + random.nextInt(4);
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew().run(() -> execute(sql));
    }

    private void rolledBack(String sql) {
        QuarkusTransaction.begin();
        execute(sql);
        QuarkusTransaction.rollback();
    }

    private void execute(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
