package fr.gouv.qualite.platform.publication;

import fr.gouv.qualite.platform.service.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** What was published, of every kind. */
@ApplicationScoped
public class Editions {

    private static final String SELECT = """
            SELECT e.id, e.kind, e.subject, e.number, e.prefecture, e.place, e.period, e.schema_version, e.content,
                e.sha256, e.published_at, e.published_on, e.correction, e.replaces,
                NOT EXISTS (SELECT 1 FROM publication_edition later WHERE later.replaces = e.id) AS latest
            FROM publication_edition e
            """;

    private static final String INSERT = """
            INSERT INTO publication_edition (id, kind, subject, number, prefecture, place, period, first_day,
                schema_version, content, sha256, published_at, published_on, published_by_id, published_by_name,
                correction, replaces)
            VALUES (:id, :kind, :subject, :number, :prefecture, :place, :period, :firstDay,
                :schemaVersion, :content, :sha256, :publishedAt, :publishedOn, :publisherId, :publisherName,
                :correction, :replaces)""";

    @Inject
    EntityManager database;

    @Inject
    Documents documents;

    @Inject
    Clock clock;

    /** Makes other publications of the same subject wait until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(String kind, String subject) {
        database.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(?1, 3))")
                .setParameter(1, kind + "/" + subject)
                .getSingleResult();
    }

    /**
     * Publishes, as the next edition of its subject. Its documents are made once the transaction has committed.
     *
     * @return the edition, which replaces the one before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Edition publish(Publication it) {
        lock(it.kind(), it.subject());
        // As precise as the database is.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Edition edition = Edition.of(
                UUID.randomUUID(), it, latest(it.kind(), it.subject()).orElse(null), now);
        insert(edition, it);
        documents.request(edition, now);
        return edition;
    }

    private void insert(Edition edition, Publication it) {
        Publisher publisher = it.publisher();
        database.unwrap(Session.class)
                .createNativeMutationQuery(INSERT)
                .setParameter("id", edition.id())
                .setParameter("kind", edition.kind())
                .setParameter("subject", edition.subject())
                .setParameter("number", edition.number())
                .setParameter("prefecture", edition.prefecture().value())
                .setParameter("place", edition.place())
                .setParameter("period", edition.period().toString())
                .setParameter("firstDay", edition.period().firstDay())
                .setParameter("schemaVersion", edition.schemaVersion())
                .setParameter("content", edition.content())
                .setParameter("sha256", edition.sha256())
                .setParameter("publishedAt", edition.publishedAt())
                .setParameter("publishedOn", edition.publishedOn())
                .setParameter("publisherId", publisher == null ? null : publisher.id(), String.class)
                .setParameter("publisherName", publisher == null ? null : publisher.name(), String.class)
                .setParameter("correction", edition.correction(), String.class)
                .setParameter("replaces", edition.replaces(), UUID.class)
                .executeUpdate();
    }

    Edition get(UUID id) {
        return Rows.one(database.createNativeQuery(SELECT + "WHERE e.id = :id").setParameter("id", id), Edition.class)
                .orElseThrow();
    }

    /** The edition of a subject that no other replaces. */
    public Optional<Edition> latest(String kind, String subject) {
        return Rows.one(
                database.createNativeQuery(
                                SELECT + "WHERE kind = :kind AND subject = :subject ORDER BY number DESC LIMIT 1")
                        .setParameter("kind", kind)
                        .setParameter("subject", subject),
                Edition.class);
    }

    public Optional<Edition> find(String kind, String subject, int number) {
        return Rows.one(
                database.createNativeQuery(SELECT + "WHERE kind = :kind AND subject = :subject AND number = :number")
                        .setParameter("kind", kind)
                        .setParameter("subject", subject)
                        .setParameter("number", number),
                Edition.class);
    }

    /** All the editions of a subject, the latest first. */
    public List<Edition> history(String kind, String subject) {
        return Rows.map(
                database.createNativeQuery(SELECT + "WHERE kind = :kind AND subject = :subject ORDER BY number DESC")
                        .setParameter("kind", kind)
                        .setParameter("subject", subject),
                Edition.class);
    }

    /** The latest edition of each subject, recent periods first, after this place of the list. */
    public List<Edition> latest(EditionFilter filter, Optional<EditionPlace> after, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder(SELECT)
                .append(condition(filter, values))
                .append(" AND NOT EXISTS (SELECT 1 FROM publication_edition later WHERE later.replaces = e.id)");
        after.ifPresent(place -> {
            sql.append(" AND (first_day < :day OR first_day = :day AND place > :after)");
            values.put("day", place.firstDay());
            values.put("after", place.place());
        });
        Query query = database.createNativeQuery(sql + " ORDER BY first_day DESC, place LIMIT :most")
                .setParameter("most", most);
        values.forEach(query::setParameter);
        return Rows.map(query, Edition.class);
    }

    /** When one of these was last published; absent when there is none. */
    public Optional<Instant> lastChange(EditionFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        Query query = database.createNativeQuery(
                "SELECT max(published_at) FROM publication_edition e " + condition(filter, values), Instant.class);
        values.forEach(query::setParameter);
        return Optional.ofNullable((Instant) query.getSingleResult());
    }

    private static String condition(EditionFilter filter, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder("WHERE kind = :kind");
        values.put("kind", filter.kind());
        if (filter.prefecture() != null) {
            sql.append(" AND prefecture = :prefecture");
            values.put("prefecture", filter.prefecture().value());
        }
        if (filter.place() != null) {
            sql.append(" AND place = :place");
            values.put("place", filter.place());
        }
        if (filter.period() != null) {
            sql.append(" AND period = :period");
            values.put("period", filter.period().toString());
        }
        return sql.toString();
    }
}
