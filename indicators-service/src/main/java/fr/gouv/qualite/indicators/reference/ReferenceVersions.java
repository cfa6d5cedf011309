package fr.gouv.qualite.indicators.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reference documents as they were saved, version after version. */
@ApplicationScoped
class ReferenceVersions implements PanacheRepositoryBase<ReferenceVersion, ReferenceVersion.Key> {

    Optional<ReferenceVersion> find(Class<?> type, String code, long version) {
        return findByIdOptional(new ReferenceVersion.Key(type.getSimpleName(), code, version));
    }

    /** Those of a document, the latest first. */
    List<ReferenceVersion> of(Class<?> type, String code, int most) {
        return find("kind = ?1 and code = ?2 order by version desc", type.getSimpleName(), code)
                .page(Page.ofSize(most))
                .list();
    }

    /** Those of all documents of a type, by code and version. */
    Stream<ReferenceVersion> all(Class<?> type) {
        return stream("kind = ?1 order by code, version", type.getSimpleName());
    }
}
