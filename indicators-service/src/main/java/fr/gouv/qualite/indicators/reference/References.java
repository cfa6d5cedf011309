package fr.gouv.qualite.indicators.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.gouv.qualite.indicators.Author;
import fr.gouv.qualite.indicators.Precondition;
import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    ReferenceDocuments documents;

    @Inject
    ReferenceVersions versions;

    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public <T, V> List<V> all(Class<T> type, BiFunction<Key, T, V> view) {
        return documents
                .all(type)
                .map(document -> view.apply(document.key(), read(document.data(), type)))
                .toList();
    }

    public <T, V> Optional<V> find(Class<T> type, String code, BiFunction<Key, T, V> view) {
        return documents.find(type, code).map(document -> view.apply(document.key(), read(document.data(), type)));
    }

    /** Whether there is a document of this kind: the simple name of its type, which may be another feature's. */
    public boolean exists(String kind, String code) {
        return documents.findByIdOptional(new ReferenceDocument.Key(kind, code)).isPresent();
    }

    /** Creates the document, or follows the version that the client read with a new one; every version is kept. */
    public <T> long put(String code, Precondition precondition, T data) {
        return put(code, precondition, data, null);
    }

    /** @param effectiveFrom first day on which this version applies, for the documents that do not date their content */
    public <T> long put(String code, Precondition precondition, T data, @Nullable LocalDate effectiveFrom) {
        documents.lock(data.getClass(), code);
        ReferenceDocument document = documents
                .find(data.getClass(), code)
                .orElseGet(() -> new ReferenceDocument(data.getClass().getSimpleName(), code));
        precondition.check(document.version());
        document.revise(write(data));
        documents.persist(document);
        versions.persist(
                new ReferenceVersion(document, effectiveFrom, new Author(caller.id(), caller.name()), clock.instant()));
        return document.version();
    }

    /** The versions of a document, the latest first, each with what it changed. */
    public <T extends Versioned<T>> List<VersionView> history(Class<T> type, String code) {
        return history(type, code, Versioned::changesSince);
    }

    /** @param changes what the first says otherwise than the second, in French */
    public <T> List<VersionView> history(Class<T> type, String code, BiFunction<T, T, List<String>> changes) {
        List<ReferenceVersion> saved = versions.of(type, code, MOST_VERSIONS + 1);
        List<VersionView> views = new ArrayList<>();
        for (int i = 0; i < Math.min(saved.size(), MOST_VERSIONS); i++) {
            ReferenceVersion version = saved.get(i);
            views.add(version.view(
                    i + 1 < saved.size()
                            ? changes.apply(
                                    read(version.data(), type),
                                    read(saved.get(i + 1).data(), type))
                            : List.of()));
        }
        return views;
    }

    /** One version of a document, as it was saved. */
    public <T, V> Optional<V> version(Class<T> type, String code, long version, BiFunction<Key, T, V> view) {
        return versions.find(type, code, version).map(saved -> view.apply(saved.key(), read(saved.data(), type)));
    }

    /** Every version of the documents of this type, by code and version; their contents are read when asked for. */
    public <T> List<Saved<T>> versions(Class<T> type) {
        return versions.all(type)
                .map(saved -> new Saved<T>(saved.key(), saved.effectiveFrom(), () -> read(saved.data(), type)))
                .toList();
    }

    /** Makes other writers of this document wait until the transaction ends. */
    public void lock(Class<?> type, String code) {
        documents.lock(type, code);
    }

    public static Problem unknown(String what, String code) {
        return Problem.notFound(what + " « " + code + " » n’existe pas.");
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
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
