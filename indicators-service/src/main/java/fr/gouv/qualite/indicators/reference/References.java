package fr.gouv.qualite.indicators.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.platform.service.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The reference data, read whole and written one document at a time. */
@ApplicationScoped
class References {

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    <T, V> List<V> all(Class<T> type, BiFunction<Key, T, V> view) {
        return database.createQuery("from ReferenceDocument where kind = ?1 order by code", ReferenceDocument.class)
                .setParameter(1, type.getSimpleName())
                .getResultStream()
                .map(document -> view(document, type, view))
                .toList();
    }

    <T, V> Optional<V> find(Class<T> type, String code, BiFunction<Key, T, V> view) {
        return Optional.ofNullable(
                        database.find(ReferenceDocument.class, new ReferenceDocument.Key(type.getSimpleName(), code)))
                .map(document -> view(document, type, view));
    }

    /** Creates the document, or replaces the version that the client read. */
    <T> long put(String code, Precondition precondition, T data) {
        String kind = data.getClass().getSimpleName();
        serialize(kind + "/" + code);
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
        return document.version;
    }

    /** Two writers of the same document wait for each other, so that the second sees what the first wrote. */
    private void serialize(String document) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, document)
                .getSingleResult();
    }

    static Problem unknown(String what, String code) {
        return Problem.notFound(what + " « " + code + " » n’existe pas.");
    }

    private <T, V> V view(ReferenceDocument document, Class<T> type, BiFunction<Key, T, V> view) {
        try {
            return view.apply(new Key(document.code, document.version), json.readValue(document.data, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable " + document.kind + " " + document.code, e);
        }
    }

    record Key(String code, long version) {}
}
