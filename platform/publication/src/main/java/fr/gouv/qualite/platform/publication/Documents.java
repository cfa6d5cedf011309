package fr.gouv.qualite.platform.publication;

import fr.gouv.qualite.platform.Sha256;
import fr.gouv.qualite.platform.service.database.Rows;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The documents of the editions: asked for with the publication, made by the {@link DocumentJob}. */
@ApplicationScoped
public class Documents {

    private final EntityManager database;
    private final Map<String, DocumentRenderer> renderers;

    Documents(EntityManager database, @All List<DocumentRenderer> renderers) {
        this.database = database;
        this.renderers =
                renderers.stream().collect(Collectors.toUnmodifiableMap(DocumentRenderer::kind, Function.identity()));
    }

    /** The documents of an edition, in the order of their formats. */
    public List<EditionDocument> of(UUID edition) {
        return Rows.map(database.createNativeQuery("""
                        SELECT format, state, next_attempt, size, sha256 FROM publication_document
                        WHERE edition = :edition ORDER BY format""").setParameter("edition", edition), EditionDocument.class);
    }

    /** The formats of an edition that are still to be made. */
    public List<String> inPreparation(UUID edition) {
        return of(edition).stream()
                .filter(document -> !document.isMade())
                .map(EditionDocument::format)
                .toList();
    }

    /** Whether a document was asked for, made or not. */
    public boolean exists(UUID edition, String format) {
        return find(edition, format).isPresent();
    }

    Optional<EditionDocument> find(UUID edition, String format) {
        return of(edition).stream()
                .filter(document -> document.format().equals(format))
                .findFirst();
    }

    /** @return the bytes of a document that is made */
    byte[] bytes(UUID edition, String format) {
        return (byte[]) database.createNativeQuery(
                        "SELECT bytes FROM publication_document WHERE edition = :edition AND format = :format",
                        byte[].class)
                .setParameter("edition", edition)
                .setParameter("format", format)
                .getSingleResult();
    }

    /** Leaves the documents of a new edition to be made, in its transaction. */
    void request(Edition edition, Instant now) {
        DocumentRenderer renderer = renderers.get(edition.kind());
        if (renderer != null && !renderer.formats().isEmpty()) {
            database.createNativeQuery("""
                            INSERT INTO publication_document (edition, format, state, next_attempt)
                            SELECT :edition, format, 'WAITING', :now FROM unnest(cast(:formats AS text[])) AS format""")
                    .setParameter("edition", edition.id())
                    .setParameter("now", now)
                    .setParameter("formats", renderer.formats().toArray(String[]::new))
                    .executeUpdate();
        }
    }

    /** Leaves one more document of an edition to be made, unless it was asked for before. */
    public void request(Edition edition, String format, Instant now) {
        database.createNativeQuery("""
                        INSERT INTO publication_document (edition, format, state, next_attempt)
                        VALUES (:edition, :format, 'WAITING', :now) ON CONFLICT DO NOTHING""")
                .setParameter("edition", edition.id())
                .setParameter("format", format)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Locks the next document to make; other replicas skip it and take others. */
    Optional<WaitingDocument> next(Instant now) {
        return Rows.one(database.createNativeQuery("""
                        SELECT edition, format, attempts FROM publication_document
                        WHERE state <> 'MADE' AND next_attempt <= :now
                        ORDER BY next_attempt LIMIT 1 FOR UPDATE SKIP LOCKED""").setParameter("now", now), WaitingDocument.class);
    }

    byte[] render(Edition edition, String format) {
        DocumentRenderer renderer = renderers.get(edition.kind());
        if (renderer == null) {
            throw new IllegalStateException("Nothing makes documents of the kind " + edition.kind());
        }
        return renderer.render(edition, format);
    }

    void made(WaitingDocument document, byte[] bytes) {
        database.createNativeQuery("""
                        UPDATE publication_document
                        SET state = 'MADE', attempts = attempts + 1, cause = NULL, bytes = :bytes, size = :size,
                            sha256 = :sha256
                        WHERE edition = :edition AND format = :format""")
                .setParameter("bytes", bytes)
                .setParameter("size", bytes.length)
                .setParameter("sha256", Sha256.of(bytes))
                .setParameter("edition", document.edition())
                .setParameter("format", document.format())
                .executeUpdate();
    }

    void failed(WaitingDocument document, String cause, Instant now) {
        database.createNativeQuery("""
                        UPDATE publication_document
                        SET state = 'FAILED', attempts = attempts + 1, cause = :cause, next_attempt = :next
                        WHERE edition = :edition AND format = :format""")
                .setParameter("cause", cause)
                .setParameter("next", document.nextAttempt(now))
                .setParameter("edition", document.edition())
                .setParameter("format", document.format())
                .executeUpdate();
    }

    /** How many documents are in this state. */
    long count(DocumentState state) {
        return (Long) database.createNativeQuery(
                        "SELECT count(*) FROM publication_document WHERE state = :state AND state <> 'MADE'",
                        Long.class)
                .setParameter("state", state.name())
                .getSingleResult();
    }
}
