package fr.gouv.qualite.indicators.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The reference data, read whole and written one document at a time. */
@ApplicationScoped
public class References {

    /** How many versions a history shows. */
    private static final int MOST_VERSIONS = 200;

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public <T, V> List<V> all(Class<T> type, BiFunction<Key, T, V> view) {
        return database.createQuery("from ReferenceDocument where kind = ?1 order by code", ReferenceDocument.class)
                .setParameter(1, type.getSimpleName())
                .getResultStream()
                .map(document -> view(document, type, view))
                .toList();
    }

    public <T, V> Optional<V> find(Class<T> type, String code, BiFunction<Key, T, V> view) {
        return Optional.ofNullable(
                        database.find(ReferenceDocument.class, new ReferenceDocument.Key(type.getSimpleName(), code)))
                .map(document -> view(document, type, view));
    }

    /** Creates the document, or follows the version that the client read with a new one; every version is kept. */
    public <T> long put(String code, Precondition precondition, T data) {
        return put(code, precondition, data, null);
    }

    /** @param effectiveFrom first day on which this version applies, for the documents that do not date their content */
    public <T> long put(String code, Precondition precondition, T data, @Nullable LocalDate effectiveFrom) {
        String kind = data.getClass().getSimpleName();
        lock(data.getClass(), code);
        ReferenceDocument existing = database.find(ReferenceDocument.class, new ReferenceDocument.Key(kind, code));
        ReferenceDocument document = existing == null ? new ReferenceDocument() : existing;
        precondition.check(existing == null ? 0 : existing.version);
        document.kind = kind;
        document.code = code;
        document.version++;
        try {
            document.data = json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        if (existing == null) {
            database.persist(document);
        }
        database.persist(version(document, effectiveFrom));
        return document.version;
    }

    private ReferenceVersion version(ReferenceDocument document, @Nullable LocalDate effectiveFrom) {
        ReferenceVersion version = new ReferenceVersion();
        version.kind = document.kind;
        version.code = document.code;
        version.version = document.version;
        version.data = document.data;
        version.effectiveFrom = effectiveFrom;
        version.savedAt = clock.instant();
        version.byId = caller.id();
        version.byName = caller.name();
        return version;
    }

    /** The versions of a document, the latest first, each with what it changed. */
    public <T extends Versioned<T>> List<VersionView> history(Class<T> type, String code) {
        return history(type, code, Versioned::changesSince);
    }

    /** @param changes what the first says otherwise than the second, in French */
    public <T> List<VersionView> history(Class<T> type, String code, BiFunction<T, T, List<String>> changes) {
        List<ReferenceVersion> versions = database.createQuery(
                        "from ReferenceVersion where kind = ?1 and code = ?2 order by version desc",
                        ReferenceVersion.class)
                .setParameter(1, type.getSimpleName())
                .setParameter(2, code)
                .setMaxResults(MOST_VERSIONS + 1)
                .getResultList();
        List<VersionView> views = new ArrayList<>();
        for (int i = 0; i < Math.min(versions.size(), MOST_VERSIONS); i++) {
            ReferenceVersion it = versions.get(i);
            List<String> said = i + 1 < versions.size()
                    ? changes.apply(read(it.data, type), read(versions.get(i + 1).data, type))
                    : List.of();
            views.add(new VersionView(it.version, it.savedAt, it.byName, it.effectiveFrom, said));
        }
        return views;
    }

    /** One version of a document, as it was saved. */
    public <T, V> Optional<V> version(Class<T> type, String code, long version, BiFunction<Key, T, V> view) {
        return Optional.ofNullable(database.find(
                        ReferenceVersion.class, new ReferenceVersion.Key(type.getSimpleName(), code, version)))
                .map(it -> view.apply(new Key(it.code, it.version), read(it.data, type)));
    }

    /** Every version of the documents of this type, by code and version; their contents are read when asked for. */
    public <T> List<Saved<T>> versions(Class<T> type) {
        return database.createQuery(
                        "from ReferenceVersion where kind = ?1 order by code, version", ReferenceVersion.class)
                .setParameter(1, type.getSimpleName())
                .getResultStream()
                .map(it -> new Saved<T>(new Key(it.code, it.version), it.effectiveFrom, () -> read(it.data, type)))
                .toList();
    }

    /** Makes other writers of this document wait until the transaction ends. */
    public void lock(Class<?> type, String code) {
        var unused = database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, type.getSimpleName() + "/" + code)
                .getSingleResult();
    }

    public static Problem unknown(String what, String code) {
        return Problem.notFound(what + " « " + code + " » n’existe pas.");
    }

    private <T, V> V view(ReferenceDocument document, Class<T> type, BiFunction<Key, T, V> view) {
        return view.apply(new Key(document.code, document.version), read(document.data, type));
    }

    private <T> T read(String data, Class<T> type) {
        try {
            return json.readValue(data, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable " + type.getSimpleName(), e);
        }
    }

    /** One version of a document. */
    public record Key(String code, long version) {}

    /** One version of a document, the first day on which it applies, and what it says. */
    public record Saved<T>(Key key, @Nullable LocalDate effectiveFrom, Supplier<T> content) {}
}
