package fr.gouv.qualite.complaints.casefile.query;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the cases by one dimension and in total, in one statement whatever their number: a median cannot be had from
 * those of its parts.
 */
@ApplicationScoped
public class CaseTallies {

    private static final List<String> ELECTRONIC = Arrays.stream(Channel.values())
            .filter(Channel::isElectronic)
            .map(Channel::name)
            .toList();

    private static final String TALLIES = """
            SELECT counted.code, grouping(counted.code), counted.electronic,
                   count(*), count(*) FILTER (WHERE NOT owed_answer AND NOT merged), count(*) FILTER (WHERE merged),
                   count(*) FILTER (WHERE redirected), count(*) FILTER (WHERE held), count(*) FILTER (WHERE reopened),
                   count(*) FILTER (WHERE satisfied), count(*) FILTER (WHERE NOT satisfied),
                   count(*) FILTER (WHERE open),
                   count(*) FILTER (WHERE measured AND answered),
                   count(*) FILTER (WHERE measured AND answered_in_time),
                   count(*) FILTER (WHERE measured AND late_from <= today),
                   count(*) FILTER (WHERE measured AND late_from > today),
                   coalesce(sum(working_days_to_answer) FILTER (WHERE measured AND answered), 0),
                   percentile_cont(0.5) WITHIN GROUP (ORDER BY working_days_to_answer)
                       FILTER (WHERE measured AND answered)
            FROM (SELECT c_code AS code, c.channel IN (:electronic) AS electronic, c.owed_answer,
                         c.open, c.merged_into IS NOT NULL AS merged, c.redirected_by IS NOT NULL AS redirected,
                         c.holding_replies > 0 AS held, c.reopened_on IS NOT NULL AS reopened, c.satisfied,
                         c.owed_answer AND c.kind IN (:measured) AS measured,
                         c.answered_on IS NOT NULL AS answered, c.answered_in_time, c.working_days_to_answer,
                         c.late_from, (:now AT TIME ZONE c.time_zone)::date AS today
                  FROM case_file c WHERE c_is_there) AS counted
            GROUP BY GROUPING SETS ((counted.code, counted.electronic), (counted.electronic))""";

    private record Row(
            @Nullable String code,
            int grouping,
            boolean electronic,
            long received,
            long notOwed,
            long merged,
            long redirected,
            long held,
            long reopened,
            long satisfied,
            long dissatisfied,
            long open,
            long answered,
            long inTime,
            long late,
            long pending,
            long workingDays,
            @Nullable Double median) {

        Tally.Part part() {
            return new Tally.Part(
                    Optional.ofNullable(code),
                    grouping == 1,
                    electronic,
                    received,
                    notOwed,
                    merged,
                    redirected,
                    new Tally.FollowUp(held, reopened, satisfied, dissatisfied),
                    open,
                    new Tally.Measured(
                            new Delays(answered, inTime, late, pending, workingDays),
                            median == null ? null : BigDecimal.valueOf(median)));
        }
    }

    @Inject
    Session database;

    @Inject
    Clock clock;

    /** The parts of each row and of the total, in no order. */
    public List<Tally.Part> by(Dimension dimension, CaseSelection cases, Collection<CaseKind> measured) {
        String sql = TALLIES.replace("c_code", dimension.expression()).replace("c_is_there", cases.where());
        return cases.fill(database.createNativeQuery(sql, Row.class), clock.instant())
                .setParameterList("electronic", ELECTRONIC)
                .setParameterList(
                        "measured", measured.stream().map(CaseKind::name).toList())
                .getResultStream()
                .map(Row::part)
                .toList();
    }
}
