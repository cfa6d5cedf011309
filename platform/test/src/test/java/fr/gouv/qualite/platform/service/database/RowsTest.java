package fr.gouv.qualite.platform.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.Unit;
import fr.gouv.qualite.platform.test.RealPlatform;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPlatform.class)
class RowsTest {

    record Row(
            SiteCode site, PrefectureCode prefecture, Period period, Period.Month month, LocalDate day, Instant at) {}

    record Numbers(
            int visits,
            long total,
            BigDecimal mean,
            boolean any,
            Unit shownIn,
            @Nullable Long none) {}

    private static final Row RECEIVED = new Row(
            SiteCode.of("76-ROUEN"),
            PrefectureCode.of("76"),
            Period.parse("2022-Q1"),
            Period.Month.parse("2022-03"),
            LocalDate.of(2022, 3, 7),
            Instant.parse("2022-03-07T10:15:30Z"));

    @Inject
    EntityManager database;

    @Test
    @TestTransaction
    void what_hibernate_writes_in_typed_columns_is_read_by_sql_and_by_hql() {
        // Given
        database.persist(
                Visit.at(RECEIVED.site()).during(RECEIVED.period(), RECEIVED.month(), RECEIVED.day(), RECEIVED.at()));

        // When
        List<Row> bySql = Rows.map(
                database.createNativeQuery("SELECT site, prefecture, period, month, day, at FROM visit"), Row.class);
        List<Row> byHql = Rows.map(
                database.createQuery("""
                        select site as site, prefecture as prefecture, period as period, month as month, day as day,
                            at as at
                        from Visit where period = :period and site in :sites""")
                        .setParameter("period", RECEIVED.period())
                        .setParameter("sites", List.of(RECEIVED.site())),
                Row.class);

        // Then
        assertThat(bySql).containsExactly(RECEIVED);
        assertThat(byHql).containsExactly(RECEIVED);
    }

    @Test
    @TestTransaction
    void numbers_and_enums_come_as_the_record_asks_whatever_the_order_of_the_columns() {
        assertThat(Rows.one(database.createNativeQuery("""
                        SELECT CAST(NULL AS bigint) AS none, 'PER_MILLE' AS shown_in, true AS any, 1.5 AS mean,
                            CAST(3 AS numeric) AS total, CAST(2 AS bigint) AS visits"""), Numbers.class))
                .contains(new Numbers(2, 3, new BigDecimal("1.5"), true, Unit.PER_MILLE, null));
    }

    @Test
    @TestTransaction
    void a_column_that_is_absent_or_of_another_type_is_said() {
        assertThatThrownBy(() -> Rows.map(database.createNativeQuery("SELECT 1 AS visits"), Numbers.class))
                .hasMessageContaining("No column is named total");
        assertThatThrownBy(() -> Rows.map(database.createNativeQuery("""
                        SELECT 1.5 AS visits, 1 AS total, 1 AS mean, true AS any, 'COUNT' AS shown_in, 1 AS none"""), Numbers.class))
                .hasMessageContaining("visits");
    }
}
