package fr.gouv.qualite.complaints.presence;

import fr.gouv.qualite.complaints.casefile.CaseFile;
import fr.gouv.qualite.complaints.casefile.CaseFiles;
import fr.gouv.qualite.complaints.casefile.CaseRights;
import fr.gouv.qualite.platform.service.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Tells those who handle a case which colleagues have it open now. A presence lasts a minute and a half, and its page
 * renews it every half minute; nothing of it is recorded or published.
 */
@ApplicationScoped
@Transactional
class SharePresence {

    private static final Duration LASTS = Duration.ofSeconds(90);

    @Inject
    Session database;

    @Inject
    CaseFiles files;

    @Inject
    CaseRights rights;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Renews the caller's presence, and lists the others. */
    List<PresentColleague> renew(UUID id, boolean answering) {
        mustHandle(id);
        Instant now = clock.instant();
        database.createNativeMutationQuery("DELETE FROM case_presence WHERE seen_at < :gone")
                .setParameter("gone", now.minus(LASTS))
                .executeUpdate();
        database.createNativeMutationQuery("""
                        INSERT INTO case_presence (case_id, user_id, user_name, answering, seen_at)
                        VALUES (:case, :user, :name, :answering, :now)
                        ON CONFLICT (case_id, user_id)
                        DO UPDATE SET user_name = :name, answering = :answering, seen_at = :now""")
                .setParameter("case", id)
                .setParameter("user", caller.id())
                .setParameter("name", caller.name())
                .setParameter("answering", answering)
                .setParameter("now", now)
                .executeUpdate();
        return database.createNativeQuery("""
                        SELECT user_name AS name, answering FROM case_presence
                        WHERE case_id = :case AND user_id <> :user AND seen_at >= :gone ORDER BY user_name, user_id""", PresentColleague.class)
                .setParameter("case", id)
                .setParameter("user", caller.id())
                .setParameter("gone", now.minus(LASTS))
                .getResultList();
    }

    /** Forgets the caller at once, who has closed the page. */
    void leave(UUID id) {
        mustHandle(id);
        database.createNativeMutationQuery("DELETE FROM case_presence WHERE case_id = :case AND user_id = :user")
                .setParameter("case", id)
                .setParameter("user", caller.id())
                .executeUpdate();
    }

    private void mustHandle(UUID id) {
        CaseFile file = files.get(id);
        rights.mustHandle(file.site());
    }
}
