package fr.gouv.qualite.complaints.statistics;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Adds up the cases by one dimension and in total, in one statement whatever their number: a median cannot be had from
 * those of its parts.
 */
@ApplicationScoped
class Tallies {

    private static final List<String> ELECTRONIC = Arrays.stream(Channel.values())
            .filter(Channel::isElectronic)
            .map(Channel::name)
            .toList();

    private static final String TALLIES = """
            SELECT counted.code, grouping(counted.code), counted.electronic,
                   count(*), count(*) FILTER (WHERE NOT owed_answer), count(*) FILTER (WHERE open),
                   count(*) FILTER (WHERE measured AND answered),
                   count(*) FILTER (WHERE measured AND answered_in_time),
                   count(*) FILTER (WHERE measured AND NOT answered AND due_on < today),
                   count(*) FILTER (WHERE measured AND NOT answered AND due_on >= today),
                   coalesce(sum(working_days_to_answer) FILTER (WHERE measured AND answered), 0),
                   percentile_cont(0.5) WITHIN GROUP (ORDER BY working_days_to_answer)
                       FILTER (WHERE measured AND answered)
            FROM (SELECT c_code AS code, c.channel IN (:electronic) AS electronic, c.owed_answer,
                         c.state NOT IN ('ANSWERED', 'CLOSED') AS open,
                         c.owed_answer AND c.kind IN (:measured) AS measured,
                         c.answered_on IS NOT NULL AS answered, c.answered_in_time, c.working_days_to_answer,
                         c.due_on, (:now AT TIME ZONE c.time_zone)::date AS today
                  FROM case_file c WHERE c_is_there) AS counted
            GROUP BY GROUPING SETS ((counted.code, counted.electronic), (counted.electronic))""";

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** The parts of each row and of the total, in no order. */
    List<Tally.Part> by(Dimension dimension, Selection cases, Collection<CaseKind> measured) {
        String sql = TALLIES.replace("c_code", dimension.expression()).replace("c_is_there", cases.where());
        List<?> rows = cases.fill(entities.createNativeQuery(sql, Object[].class), clock.instant())
                .setParameter("electronic", ELECTRONIC)
                .setParameter("measured", measured.stream().map(CaseKind::name).toList())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Tallies::part).toList();
    }

    private static Tally.Part part(Object[] row) {
        Delays delays = new Delays(number(row[6]), number(row[7]), number(row[8]), number(row[9]), number(row[10]));
        BigDecimal median = row[11] == null ? null : BigDecimal.valueOf(((Number) row[11]).doubleValue());
        return new Tally.Part(
                Optional.ofNullable((String) row[0]),
                number(row[1]) == 1,
                (Boolean) row[2],
                number(row[3]),
                number(row[4]),
                number(row[5]),
                new Tally.Measured(delays, median));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
