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
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Adds up measurements, from totals that are stored by period, prefecture and indicator. A change marks the year of its
 * prefecture as stale, in its own transaction; a stale year is added up at each reading until it is stored again, so that
 * totals are always exact.
 */
@ApplicationScoped
public class StoredTotalsTable {

    private static final String TOTALS = """
            SELECT %1$s AS "group", sum(numerator) AS numerator, sum(denominator) AS denominator, sum(value) AS value,
                sum(counted) AS counted,
                sum(measured) AS measured,
                bit_count(bit_or(measured_periods)\\:\\:bit(32)) AS measured_periods,
                sum(measured_sites) AS measured_sites,
                sum(accounted) AS accounted,
                bit_count(bit_or(accounted_periods)\\:\\:bit(32)) AS accounted_periods,
                sum(accounted_sites) AS accounted_sites,
                sum(suspended) AS suspended,
                sum(unsettled) AS unsettled
            FROM exact_measurement_total WHERE period = :period AND year = :year AND %2$s GROUP BY %1$s""";

    private static final String BY_INDICATOR = TOTALS.formatted("indicator", "prefecture = ANY (:prefectures)");
    private static final String BY_PREFECTURE = TOTALS.formatted("prefecture", "indicator = :indicator");

    @Inject
    EntityManager database;

    /** Adds up the periods inside this one in these prefectures, by indicator. */
    public Map<String, Totals> byIndicator(Period period, Collection<PrefectureCode> prefectures) {
        String[] codes = prefectures.stream().map(PrefectureCode::value).toArray(String[]::new);
        return totals(BY_INDICATOR, period, "prefectures", codes, group -> group);
    }

    /** Adds up the periods inside this one for an indicator, by prefecture. */
    public Map<PrefectureCode, Totals> byPrefecture(Period period, String indicator) {
        return totals(BY_PREFECTURE, period, "indicator", indicator, PrefectureCode::of);
    }

    private <G> Map<G, Totals> totals(
            String sql, Period period, String parameter, Object value, Function<String, G> group) {
        Query query = database.createNativeQuery(sql)
                .setParameter("period", period.toString())
                .setParameter("year", period.firstDay().getYear())
                .setParameter(parameter, value);
        return Rows.map(query, Totals.class).stream()
                .filter(Totals::holdSomething)
                .collect(Collectors.toMap(totals -> group.apply(totals.group()), totals -> totals));
    }

    @Scheduled(every = "{qualite.totals.every:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void refresh() {
        var unused = database.createNativeQuery("SELECT cast(refresh_measurement_totals() AS text)")
                .getSingleResult();
    }
}
