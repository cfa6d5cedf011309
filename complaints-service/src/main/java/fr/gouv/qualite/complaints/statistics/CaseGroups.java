package fr.gouv.qualite.complaints.statistics;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** Counts the cases by the month of their receipt, in one statement whatever their number. */
@ApplicationScoped
class CaseGroups {

    private static final String GROUPS = """
            SELECT c.kind, c.channel, c.scope, c.state, c.owed_answer, count(*),
                   count(c.answered_on),
                   count(*) FILTER (WHERE c.answered_in_time),
                   count(*) FILTER (WHERE c.answered_on IS NULL AND c.due_on < (:now AT TIME ZONE c.time_zone)::date),
                   count(*) FILTER (WHERE c.answered_on IS NULL AND c.due_on >= (:now AT TIME ZONE c.time_zone)::date),
                   coalesce(sum(c.working_days_to_answer), 0)
            FROM case_file c
            WHERE c_is_there
            GROUP BY c.kind, c.channel, c.scope, c.state, c.owed_answer""";

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    List<CaseGroup> of(Selection cases) {
        List<?> rows = cases.fill(
                        entities.createNativeQuery(GROUPS.replace("c_is_there", cases.where()), Object[].class),
                        clock.instant())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(CaseGroups::group).toList();
    }

    private static CaseGroup group(Object[] row) {
        boolean owed = (Boolean) row[4];
        Delays delays = new Delays(number(row[6]), number(row[7]), number(row[8]), number(row[9]), number(row[10]));
        return new CaseGroup(
                CaseKind.valueOf((String) row[0]),
                Channel.valueOf((String) row[1]),
                Scope.valueOf((String) row[2]),
                CaseState.valueOf((String) row[3]),
                owed,
                number(row[5]),
                owed ? delays : Delays.NONE);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
