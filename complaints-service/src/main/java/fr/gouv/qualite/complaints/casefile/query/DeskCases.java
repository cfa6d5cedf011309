package fr.gouv.qualite.complaints.casefile.query;

import fr.gouv.qualite.complaints.casefile.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cases as the desk lists, counts and exports them. */
@ApplicationScoped
public class DeskCases {

    private static final String ORDER = " order by deskRank, id";

    @Inject
    EntityManager entities;

    /** Part of the desk's list; one row more than {@code limit}, which shows that more follow. */
    public List<CaseFile> list(CaseSearch search, int limit) {
        return query("from CaseFile where " + search.where() + ORDER, CaseFile.class, search)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** The rows that follow one in the desk's order, with the columns of an export only. */
    public List<ExportedCase> exported(CaseSearch search, @Nullable ExportedCase last, int limit) {
        String after = last == null ? "" : " and (deskRank > :lastRank or (deskRank = :lastRank and id > :lastId))";
        TypedQuery<ExportedCase> query = query(
                        "select " + ExportedCase.SELECTED + " from CaseFile where " + search.where() + after + ORDER,
                        ExportedCase.class,
                        search)
                .setMaxResults(limit);
        if (last != null) {
            query.setParameter("lastRank", last.deskRank()).setParameter("lastId", last.id());
        }
        return query.getResultList();
    }

    public long count(CaseSearch search) {
        return query("select count(*) from CaseFile where " + search.where(), Long.class, search)
                .getSingleResult();
    }

    /** How many cases there are in each state; without filters, an index alone answers. */
    public List<StateCount> byState(CaseSearch search) {
        return query(
                        "select state, count(*) from CaseFile where " + search.where() + " group by state",
                        StateCount.class,
                        search)
                .getResultStream()
                .sorted(Comparator.comparing(StateCount::state))
                .toList();
    }

    /** How many cases wait; without filters, an index alone answers. */
    public WaitingCounts waiting(CaseSearch search, String me, Instant now) {
        String counts = String.join(
                ", ",
                "count(*)",
                countIf(CaseSearch.LATE),
                countIf("lateFrom = cast(" + CaseSearch.TODAY + " + 1 day as LocalDate)"),
                countIf("lateFrom > " + CaseSearch.TODAY + " and lateFrom <= " + CaseSearch.SOON),
                countIf("assignment.agentId is null"),
                countIf("assignment.agentId = :me"));
        return query(
                        "select " + counts + " from CaseFile where " + search.where() + " and open = true",
                        WaitingCounts.class,
                        search)
                .setParameter("now", now)
                .setParameter("me", me)
                .getSingleResult();
    }

    private static String countIf(String condition) {
        return "count(case when " + condition + " then 1 end)";
    }

    private <T> TypedQuery<T> query(String hql, Class<T> type, CaseSearch search) {
        TypedQuery<T> query = entities.createQuery(hql, type);
        search.parameters().forEach(query::setParameter);
        return query;
    }
}
