package fr.gouv.qualite.complaints.open311;

import fr.gouv.qualite.platform.service.problem.Problem;
import fr.gouv.qualite.platform.service.security.Visibility;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The keys of applications. */
@ApplicationScoped
class Open311Keys implements PanacheRepositoryBase<Open311Key, UUID> {

    /** Far more than there are applications. */
    private static final int MOST = 1_000;

    Open311Key get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("Cette clé n’existe pas."));
    }

    /** The key in force that an application sent. */
    Optional<Open311Key> findInForce(KeySecret secret) {
        return find("hash = ?1 and revokedAt is null", (Object) secret.hash()).firstResultOptional();
    }

    /** Those of a prefecture, or all of them for who sees the nation; the latest first. */
    List<Open311Key> seen(Visibility visibility) {
        return switch (visibility) {
            case Visibility.Nation nation ->
                find("order by issuedAt desc, id").page(0, MOST).list();
            case Visibility.Prefecture own ->
                find("prefecture = ?1 order by issuedAt desc, id", own.code().value())
                        .page(0, MOST)
                        .list();
            case Visibility.Sites sites -> List.of();
        };
    }
}
