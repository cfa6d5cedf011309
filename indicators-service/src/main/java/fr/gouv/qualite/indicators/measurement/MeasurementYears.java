package fr.gouv.qualite.indicators.measurement;

import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.PrefectureCode;
import fr.gouv.qualite.platform.service.database.Rows;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/**
 * Whole years, from totals that are stored by site and indicator. A change marks the year of its site as stale, in its
 * own transaction; a stale year is added up at each reading until it is stored again, so that totals are always exact.
 */
@ApplicationScoped
class MeasurementYears {

    private static final String TOTALS = """
            SELECT %1$s AS "group", sum(numerator) AS numerator, sum(denominator) AS denominator, sum(value) AS value,
                sum(counted) AS counted,
                sum(bit_count(measured\\:\\:bit(32))) AS measured,
                bit_count(bit_or(measured)\\:\\:bit(32)) AS measured_periods,
                count(*) FILTER (WHERE measured <> 0) AS measured_sites,
                sum(bit_count(accounted\\:\\:bit(32))) AS accounted,
                bit_count(bit_or(accounted)\\:\\:bit(32)) AS accounted_periods,
                count(*) FILTER (WHERE accounted <> 0) AS accounted_sites,
                sum(suspended) AS suspended
            FROM exact_measurement_year WHERE year = :year AND %2$s GROUP BY %1$s""";

    private static final String BY_INDICATOR = TOTALS.formatted("indicator", "prefecture = ANY (:prefectures)");
    private static final String BY_PREFECTURE = TOTALS.formatted("prefecture", "indicator = :indicator");

    @Inject
    EntityManager database;

    List<Totals> byIndicator(Period.Year year, Collection<PrefectureCode> prefectures) {
        Query query = database.createNativeQuery(BY_INDICATOR)
                .setParameter("year", year.firstDay().getYear())
                .setParameter(
                        "prefectures",
                        prefectures.stream().map(PrefectureCode::value).toArray(String[]::new));
        return Rows.map(query, Totals.class);
    }

    List<Totals> byPrefecture(Period.Year year, String indicator) {
        Query query = database.createNativeQuery(BY_PREFECTURE)
                .setParameter("year", year.firstDay().getYear())
                .setParameter("indicator", indicator);
        return Rows.map(query, Totals.class);
    }

    @Scheduled(every = "{qualite.totals.every:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void refresh() {
        var unused = database.createNativeQuery("SELECT cast(refresh_measurement_years() AS text)")
                .getSingleResult();
    }
}
