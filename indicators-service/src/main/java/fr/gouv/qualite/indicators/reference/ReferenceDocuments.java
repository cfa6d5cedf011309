package fr.gouv.qualite.indicators.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;

/** The reference documents as they now are. */
@ApplicationScoped
class ReferenceDocuments implements PanacheRepositoryBase<ReferenceDocument, ReferenceDocument.Key> {

    Optional<ReferenceDocument> find(Class<?> type, String code) {
        return findByIdOptional(new ReferenceDocument.Key(type.getSimpleName(), code));
    }

    /** Those of a type, by code. */
    Stream<ReferenceDocument> all(Class<?> type) {
        return stream("kind = ?1 order by code", type.getSimpleName());
    }

    /** Makes other writers of this document wait until the transaction ends. */
    void lock(Class<?> type, String code) {
        var unused = getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, type.getSimpleName() + "/" + code)
                .getSingleResult();
    }
}
