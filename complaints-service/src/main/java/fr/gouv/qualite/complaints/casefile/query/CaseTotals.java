package fr.gouv.qualite.complaints.casefile.query;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.complaints.Channel;
import fr.gouv.qualite.complaints.Scope;
import fr.gouv.qualite.platform.Period;
import fr.gouv.qualite.platform.SiteCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;

/** Counts the cases by the month of their receipt, in one statement whatever their number. */
@ApplicationScoped
public class CaseTotals {

    private static final String GROUPS = """
            SELECT c.kind, c.channel, c.scope, c.state, c.owed_answer, c.merged_into IS NOT NULL, count(*),
                   count(c.answered_on),
                   count(*) FILTER (WHERE c.answered_in_time),
                   count(*) FILTER (WHERE c.late_from <= (:now AT TIME ZONE c.time_zone)::date),
                   count(*) FILTER (WHERE c.late_from > (:now AT TIME ZONE c.time_zone)::date),
                   coalesce(sum(c.working_days_to_answer), 0)
            FROM case_file c
            WHERE c_is_there
            GROUP BY c.kind, c.channel, c.scope, c.state, c.owed_answer, c.merged_into IS NOT NULL""";

    /** A month of a site. */
    public record SiteMonth(SiteCode site, Period.Month month) {}

    private record Row(
            String kind,
            String channel,
            String scope,
            String state,
            boolean owedAnswer,
            boolean merged,
            long count,
            long answered,
            long inTime,
            long late,
            long pending,
            long workingDays) {

        CaseGroup group() {
            return new CaseGroup(
                    CaseKind.valueOf(kind),
                    Channel.valueOf(channel),
                    Scope.valueOf(scope),
                    CaseState.valueOf(state),
                    owedAnswer,
                    merged,
                    count,
                    owedAnswer ? new Delays(answered, inTime, late, pending, workingDays) : Delays.NONE);
        }
    }

    private record LateMonth(String site, LocalDate month) {}

    @Inject
    Session database;

    @Inject
    Clock clock;

    public List<CaseGroup> of(CaseSelection cases) {
        return cases.fill(
                        database.createNativeQuery(GROUPS.replace("c_is_there", cases.where()), Row.class),
                        clock.instant())
                .getResultStream()
                .map(Row::group)
                .toList();
    }

    /** The months of receipt of what is late now. */
    public List<SiteMonth> lateMonths(Instant now) {
        return database.createQuery(
                        "select distinct coalesce(place.countedBy, place.site), receivedMonth from CaseFile where "
                                + CaseSearch.LATE,
                        LateMonth.class)
                .setParameter("now", now)
                .getResultStream()
                .map(late -> new SiteMonth(SiteCode.of(late.site()), Period.Month.of(late.month())))
                .toList();
    }
}
