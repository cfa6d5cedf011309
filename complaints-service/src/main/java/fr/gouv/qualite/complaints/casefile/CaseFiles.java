package fr.gouv.qualite.complaints.casefile;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import fr.gouv.qualite.complaints.Attention;
import fr.gouv.qualite.complaints.CaseKind;
import fr.gouv.qualite.platform.SiteCode;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cases and their history. */
@ApplicationScoped
public class CaseFiles {

    /** Other cases that make of a theme a category. */
    private static final int SHARED = 4;

    @Inject
    EntityManager entities;

    public CaseFile get(UUID id) {
        return Optional.ofNullable(entities.find(CaseFile.class, id)).orElseThrow(CaseFiles::unknown);
    }

    /** The cases with these ids, in their order, a case asked for twice given twice. */
    public List<CaseFile> getAll(List<UUID> ids) {
        Map<UUID, CaseFile> found = entities.createQuery("from CaseFile where id in :ids", CaseFile.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return ids.stream()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow(CaseFiles::unknown))
                .toList();
    }

    /** The site that handles a case. Its row is not read: locked later in the transaction, it is then the latest. */
    public SiteCode siteOf(UUID id) {
        return entities.createQuery("select place.site from CaseFile where id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(SiteCode::of)
                .orElseThrow(CaseFiles::unknown);
    }

    /** Whether the case began with this person or system. */
    public boolean wasRecordedBy(UUID id, String authorId) {
        return entities.createQuery(
                                "select count(*) from CaseEvent where caseId = :id and position = 1 and authorId = :author",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("author", authorId)
                        .getSingleResult()
                > 0;
    }

    /** Locks the row until the end of the transaction, so that steps follow each other. */
    public CaseFile lock(UUID id) {
        return Optional.ofNullable(entities.find(CaseFile.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(CaseFiles::unknown);
    }

    /** Locks the existing rows, in id order to avoid deadlocks. */
    public List<CaseFile> lockAll(Collection<UUID> ids) {
        return entities.createQuery("from CaseFile where id in :ids order by id", CaseFile.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** @param number as somebody typed it */
    public Optional<CaseFile> numbered(String number) {
        return entities.createQuery("from CaseFile where number = :number", CaseFile.class)
                .setParameter("number", number.strip().toUpperCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** Forgets what was read, so that locking the case reads it again as it then is. */
    public UUID detach(CaseFile file) {
        entities.detach(file);
        return file.id();
    }

    public Optional<UUID> idOf(String number) {
        return entities.createQuery("select id from CaseFile where number = :number", UUID.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The cases that are answered in one with this one; the one that it was merged into is locked with it. */
    public AnsweredTogether together(CaseFile file) {
        CaseFile into = file.mergedInto() == null
                ? null
                : idOf(file.mergedInto()).map(this::lock).orElse(null);
        return new AnsweredTogether(into, duplicates(List.of(file)).getOrDefault(file.number(), List.of()));
    }

    /** The cases that were merged into these, by the number of the case that they were merged into. */
    public Map<String, List<CaseFile>> duplicates(Collection<CaseFile> cases) {
        return entities.createQuery("from CaseFile where mergedInto in :numbers order by number", CaseFile.class)
                .setParameter("numbers", cases.stream().map(CaseFile::number).toList())
                .getResultStream()
                .collect(groupingBy(file -> requireNonNull(file.mergedInto())));
    }

    /** The cases that were merged into one, locked before it is: a merge locks them in that order. */
    public List<CaseFile> lockDuplicates(UUID into) {
        return lockAll(entities.createQuery(
                        "select merged.id from CaseFile merged join CaseFile into on into.number = merged.mergedInto"
                                + " where into.id = :id",
                        UUID.class)
                .setParameter("id", into)
                .getResultList());
    }

    /** The case with which this one is answered, when it was merged into another. */
    public Optional<UUID> answeredWith(UUID id) {
        return entities.createQuery(
                        "select into.id from CaseFile merged join CaseFile into on into.number = merged.mergedInto"
                                + " where merged.id = :id",
                        UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Saves the cases with the steps just taken; their version is then that of this change. */
    void save(Collection<CaseFile> changed) {
        for (CaseFile file : changed) {
            entities.persist(file);
            file.drainNewSteps().forEach(entities::persist);
        }
        entities.flush();
    }

    void saveHandOvers(List<HandOver> left) {
        left.forEach(entities::persist);
    }

    /**
     * Cases of a kind whose last step is older than an instant, whatever their state. Those that are still owed an answer
     * have called for attention until a day at least.
     */
    public List<UUID> erasable(CaseKind kind, Instant before, LocalDate warnedBy, int limit) {
        return idle(
                        "(f.lateFrom is null or (f.attention.reason = :near and f.attention.since <= :warnedBy))",
                        kind,
                        before,
                        limit)
                .setParameter("warnedBy", warnedBy)
                .getResultList();
    }

    /** Cases of a kind that are still owed an answer, whose last step is older than an instant, not warned of yet. */
    public List<UUID> toWarnOf(CaseKind kind, Instant before, int limit) {
        return idle(
                        "f.lateFrom is not null and (f.attention.reason is null or f.attention.reason <> :near)",
                        kind,
                        before,
                        limit)
                .getResultList();
    }

    private TypedQuery<UUID> idle(String condition, CaseKind kind, Instant before, int limit) {
        return entities.createQuery("""
                        select f.id from CaseFile f where f.anonymisedAt is null and f.kind = :kind
                        and f.receivedOn <= :received
                        and not exists (select 1 from CaseEvent e where e.caseId = f.id and e.at >= :before)
                        and\s""" + condition + " order by f.receivedOn, f.id", UUID.class)
                .setParameter("kind", kind)
                .setParameter("received", LocalDate.ofInstant(before, ZoneOffset.UTC))
                .setParameter("before", before)
                .setParameter("near", Attention.ERASURE_NEAR)
                .setMaxResults(limit);
    }

    /** Whether so many other cases of its prefecture have its theme that it is a category, and tells of nobody. */
    public boolean sharesTheme(CaseFile file) {
        return file.theme() != null
                && entities.createQuery(
                                        "select 1 from CaseFile where place.prefecture = :prefecture and theme = :theme"
                                                + " and id <> :id",
                                        Integer.class)
                                .setParameter(
                                        "prefecture", file.site().prefecture().value())
                                .setParameter("theme", file.theme())
                                .setParameter("id", file.id())
                                .setMaxResults(SHARED)
                                .getResultList()
                                .size()
                        == SHARED;
    }

    /** Erases what staff wrote in its history: notes, and the names of those to whom it was sent. */
    public void eraseNotes(CaseFile file) {
        entities.createNativeQuery("""
                        UPDATE case_event
                        SET note = NULL,
                            summary = CASE WHEN type = 'TRANSFER' THEN 'Transmise à un autre service.' ELSE summary END
                        WHERE case_id = :id AND (note IS NOT NULL OR type = 'TRANSFER')""").setParameter("id", file.id()).executeUpdate();
    }

    /** The sites that handled it before the one that does now. */
    List<SiteCode> sitesBefore(CaseFile file) {
        return entities.createQuery("select fromSite from HandOver where caseId = :id order by at", String.class)
                .setParameter("id", file.id())
                .getResultStream()
                .map(SiteCode::of)
                .toList();
    }

    /** The histories of cases, by their id. */
    public Map<UUID, List<CaseEvent>> histories(Collection<CaseFile> cases) {
        return entities.createQuery("from CaseEvent where caseId in :ids order by caseId, position", CaseEvent.class)
                .setParameter("ids", cases.stream().map(CaseFile::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(CaseEvent::caseId));
    }

    public List<CaseEvent> history(CaseFile file) {
        return entities.createQuery("from CaseEvent where caseId = :id order by position", CaseEvent.class)
                .setParameter("id", file.id())
                .getResultList();
    }

    private static Problem unknown() {
        return Problem.notFound("Cette demande n’existe pas.");
    }
}
