package fr.gouv.qualite.complaints.casefile;

import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.complaints.CaseState;
import fr.gouv.qualite.platform.service.problem.CommonProblem;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cases and their history. */
@ApplicationScoped
class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

    CaseFile get(UUID id) {
        return findByIdOptional(id).orElseThrow(CaseFiles::unknown);
    }

    /** The same, held until the end of the transaction so that steps follow each other. */
    CaseFile hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(CaseFiles::unknown);
    }

    /** Those of these that exist, held likewise, always in the same order so that none waits for another for ever. */
    List<CaseFile> hold(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<CaseFile> numbered(String number) {
        return find("number", number).singleResultOptional();
    }

    /** Keeps the case with the steps just taken; its version is then that of this change. */
    void keep(CaseFile file) {
        keep(List.of(file));
    }

    /** The same for several, written together. */
    void keep(List<CaseFile> changed) {
        for (CaseFile file : changed) {
            persist(file);
            file.newSteps.forEach(getEntityManager()::persist);
            file.newSteps.clear();
        }
        flush();
    }

    /** Those of a kind that are done, whose last step is older than an instant. */
    List<UUID> toAnonymise(CaseKind kind, Instant before, int limit) {
        return getEntityManager()
                .createQuery("""
                        select f.id from CaseFile f where f.anonymisedAt is null and f.kind = :kind
                        and f.state in (ANSWERED, CLOSED) and f.receivedOn <= :received
                        and not exists (select 1 from CaseEvent e where e.caseId = f.id and e.at >= :before)
                        order by f.receivedOn, f.id""", UUID.class)
                .setParameter("kind", kind)
                .setParameter("received", LocalDate.ofInstant(before, ZoneOffset.UTC))
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    void forgetNotes(CaseFile file) {
        getEntityManager()
                .createNativeQuery("UPDATE case_event SET note = NULL WHERE case_id = :id AND note IS NOT NULL")
                .setParameter("id", file.id)
                .executeUpdate();
    }

    /** Who was shown the case, the latest first; at most {@code limit}. */
    List<ReadingView> readings(CaseFile file, int limit) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "SELECT at, reader_name, identity, attachment IS NOT NULL FROM case_reading WHERE case_id = :id ORDER BY at DESC, id DESC",
                        Object[].class)
                .setParameter("id", file.id)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ReadingView((Instant) row[0], (String) row[1], (Boolean) row[2], (Boolean) row[3]))
                .toList();
    }

    void keep(HandOver handOver) {
        getEntityManager().persist(handOver);
    }

    /** The sites that handled it before the one that does now. */
    List<String> sitesBefore(CaseFile file) {
        return getEntityManager()
                .createQuery("select fromSite from HandOver where caseId = :id order by at", String.class)
                .setParameter("id", file.id)
                .getResultList();
    }

    List<CaseEvent> history(UUID id) {
        return getEntityManager()
                .createQuery("from CaseEvent where caseId = :id order by position", CaseEvent.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Part of the desk's list; one row more than {@code limit}. */
    List<CaseFile> desk(CaseSearch search, int limit) {
        return find(search.where() + " order by deskRank, id", search.parameters())
                .range(0, limit)
                .list();
    }

    /** The rows that follow one in the desk's order, what an export shows of them only. */
    List<ExportedCase> exported(CaseSearch search, @Nullable ExportedCase last, int limit) {
        String after = last == null ? "" : " and (deskRank > :lastRank or (deskRank = :lastRank and id > :lastId))";
        TypedQuery<ExportedCase> query = getEntityManager()
                .createQuery(
                        "select " + ExportedCase.SELECTED + " from CaseFile where " + search.where() + after
                                + " order by deskRank, id",
                        ExportedCase.class)
                .setMaxResults(limit);
        search.parameters().forEach(query::setParameter);
        if (last != null) {
            query.setParameter("lastRank", last.deskRank()).setParameter("lastId", last.id());
        }
        return query.getResultList();
    }

    /** How many cases there are, and how many wait: two statements, which the indexes alone answer without filters. */
    CaseCounts counts(CaseSearch search, String me, Instant now) {
        TypedQuery<Object[]> query = getEntityManager()
                .createQuery(
                        "select state, count(*) from CaseFile where " + search.where() + " group by state",
                        Object[].class);
        search.parameters().forEach(query::setParameter);
        List<CaseCounts.InState> states = query.getResultList().stream()
                .map(row -> new CaseCounts.InState((CaseState) row[0], number(row[1])))
                .sorted((one, other) -> one.state().compareTo(other.state()))
                .toList();
        Object[] waiting = waiting(search, me, now);
        return new CaseCounts(
                number(waiting[0]),
                number(waiting[1]),
                number(waiting[2]),
                number(waiting[3]),
                number(waiting[4]),
                number(waiting[5]),
                states);
    }

    private Object[] waiting(CaseSearch search, String me, Instant now) {
        TypedQuery<Object[]> query = getEntityManager()
                .createQuery(
                        "select count(*), " + those("answeredOn is null and dueOn < " + CaseSearch.TODAY) + ", "
                                + those("answeredOn is null and dueOn = " + CaseSearch.TODAY) + ", "
                                + those("answeredOn is null and dueOn between " + CaseSearch.TODAY + " and "
                                        + CaseSearch.SOON)
                                + ", " + those("assigneeId is null") + ", " + those("assigneeId = :me")
                                + " from CaseFile where " + search.where() + " and state not in (ANSWERED, CLOSED)",
                        Object[].class)
                .setParameter("now", now)
                .setParameter("me", me);
        search.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static String those(String condition) {
        return "count(case when " + condition + " then 1 end)";
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Keeps that a person or a system was shown a case. */
    void keepReading(CaseFile file, Caller reader, boolean identity, Instant now) {
        keepReading(file, reader, identity, now, Optional.empty());
    }

    /** @param attachment the file that was given to them */
    void keepReading(CaseFile file, Caller reader, boolean identity, Instant now, Optional<UUID> attachment) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO case_reading (case_id, at, reader_id, reader_name, identity, attachment)
                        VALUES (:case, :at, :reader, :name, :identity, CAST(NULLIF(:attachment, '') AS uuid))""")
                .setParameter("case", file.id)
                .setParameter("at", now)
                .setParameter("reader", reader.id())
                .setParameter("name", reader.name())
                .setParameter("identity", identity)
                .setParameter("attachment", attachment.map(UUID::toString).orElse(""))
                .executeUpdate();
    }

    private static Problem unknown() {
        return CommonProblem.NOT_FOUND.with("Ce message n’existe pas.");
    }
}
